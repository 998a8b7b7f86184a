namespace Iamport.Client.TrimApp.Areas;

internal static class ReceiptCalls
{
    private static readonly EscrowSender Sender = new() { Name = "Shop", Tel = "02-000-0000", Addr = "Seoul", Postcode = "04524" };
    private static readonly EscrowReceiver Receiver = new() { Name = "Hong", Tel = "010-0000-0000", Addr = "Busan", Postcode = "48058" };

    public static async Task RunAsync(ICashReceiptsApi receipts, IPartnerReceiptsApi partners, IEscrowApi escrow)
    {
        var issued = await receipts.IssueAsync("imp_transfer", new() { Identifier = "01012345678" });
        Expect.That(issued.Type == CashReceiptType.Person && issued is { Amount: 11_000, Vat: 1000, ApplyNum: not null });
        Expect.That((await receipts.FindAsync("imp_transfer"))?.ApplyNum == issued.ApplyNum);
        Expect.That((await receipts.RevokeAsync("imp_transfer")).CancelledAt is not null);

        var external = await receipts.IssueExternalAsync("order-cash", new()
        {
            Identifier = "117-81-78260", Type = CashReceiptType.Company, Name = "Tea", Amount = 11_000, ChannelKey = "channel-key-kcp",
        });
        Expect.That(external is { MerchantUid: "order-cash", Amount: 11_000 });
        Expect.That((await receipts.FindExternalAsync("order-cash"))?.MerchantUid == "order-cash");
        Expect.That((await receipts.RevokeExternalAsync("order-cash")).CancelledAt is not null);

        var slip = await partners.RegisterAsync("imp_card", new()
        {
            Sales = [new() { BusinessRegistrationNumber = "117-81-78260", CompanyName = "Tea Ltd", Amount = 1000 }],
        });
        Expect.That(slip.ReceiptUrl is { IsAbsoluteUri: true });
        await DeliverAsync(escrow);
    }

    private static async Task DeliverAsync(IEscrowApi escrow)
    {
        var parcel = new EscrowLogistics { Company = EscrowCourier.CjLogistics, Invoice = "1234", SentAt = DateTimeOffset.UtcNow };
        var registered = await escrow.RegisterAsync("imp_escrow", new() { Sender = Sender, Receiver = Receiver, Logistics = parcel });
        Expect.That(registered.Company == EscrowCourier.CjLogistics && registered is { Invoice: "1234", AppliedAt: not null });
        var changed = await escrow.UpdateAsync(
            "imp_escrow", new() { Sender = Sender, Receiver = Receiver, Logistics = parcel with { Company = EscrowCourier.Hanjin } });
        Expect.That(changed.Company == EscrowCourier.Hanjin);
        Expect.That((await escrow.GetAsync("imp_escrow")).SentAt is not null);
    }
}
