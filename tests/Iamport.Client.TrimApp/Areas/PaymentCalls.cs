namespace Iamport.Client.TrimApp.Areas;

internal static class PaymentCalls
{
    public static async Task RunAsync(IPaymentsApi payments, IPaymentLinksApi links)
    {
        await LookUpAsync(payments);
        await RefundAsync(payments);
        await PrepareAsync(payments);
        await LinkAsync(links);
    }

    private static async Task LookUpAsync(IPaymentsApi payments)
    {
        var payment = await payments.GetAsync("imp_card", extension: true);
        Expect.That(payment.Status == PaymentStatus.Paid && payment is { Amount: 1000, BuyerName: "Hong", PaidAt: not null });
        Expect.That(payment.Extension?.GetProperty("pg_tid").GetString() == "tid-1");

        var some = await payments.GetManyAsync(new PaymentUids(["imp_card", "imp_unknown"], []));
        Expect.That(some.IsPartial && some.Items.Single().ImpUid == "imp_card");
        Expect.That((await payments.FindAsync("order-card"))?.ImpUid == "imp_card");
        Expect.That((await payments.FindAsync("order-card", PaymentStatus.Paid))?.ImpUid == "imp_card");
        Expect.That((await payments.FindAllAsync("order-card")).Items.Single().ImpUid == "imp_card");
        Expect.That((await payments.FindAllAsync("order-card", PaymentStatus.Paid)).Items.Single().ImpUid == "imp_card");
        var paid = await payments.ListAsync(PaymentStatusFilter.Paid, new() { Limit = 1, Sorting = PaymentSorting.OldestPaid });
        Expect.That(paid.Total > 1 && paid.Next == 2 && paid.Items.Count == 1);
    }

    private static async Task RefundAsync(IPaymentsApi payments)
    {
        var refunded = await payments.CancelAsync(CancelPaymentRequest.Partial("imp_payco", 100, 1100) with { Reason = "size" });
        Expect.That(refunded.CancelHistory.Single() is { Amount: 100, Reason: "size", CancelledAt: not null });

        var balance = await payments.GetBalanceAsync("imp_payco");
        Expect.That(balance.Amount == 1000 && balance.Primary is { Supply: > 0, Vat: > 0 } && balance.Histories.Count == 2);
    }

    private static async Task PrepareAsync(IPaymentsApi payments)
    {
        var prepared = await payments.PrepareAsync(new() { MerchantUid = "order-prepared", Amount = 1000, Currency = Currency.Krw });
        Expect.That(prepared is { MerchantUid: "order-prepared", Amount: 1000 } && prepared.Currency == Currency.Krw);
        Expect.That((await payments.UpdatePreparationAsync(new() { MerchantUid = "order-prepared", Amount = 2000 })).Amount == 2000);
        Expect.That((await payments.FindPreparationAsync("order-prepared"))?.Amount == 2000);
    }

    private static async Task LinkAsync(IPaymentLinksApi links)
    {
        var link = await links.CreateAsync(new()
        {
            PaymentInfo = new()
            {
                Title = "Shop", UserCode = "imp00000000", Amount = 1000, MerchantUid = "order-link", Name = "Tea", Currency = Currency.Krw,
                BuyerTel = "", Direct = new() { PayMethod = PayMethod.Card, ChannelKey = "channel-key-1" },
            },
            ExpiredAt = DateTimeOffset.UtcNow.AddHours(1),
        });
        Expect.That(link.Id.Length > 0 && link.ShortenedUrl.IsAbsoluteUri);
        await links.DisableAsync(link.Id);
    }
}
