namespace Iamport.Client.TrimApp.Areas;

internal static class CardCalls
{
    /// <summary>A card whose charges the sandbox approves.</summary>
    public static CardCredentials Approved { get; } = new() { CardNumber = "4242-4242-4242-4242", Expiry = "2039-12", Birth = "900101" };

    public static async Task RunAsync(IKeyPaymentsApi charges, IBillingKeysApi keys)
    {
        var onetime = await charges.OnetimeAsync(new() { MerchantUid = "order-onetime", Amount = 1000, Card = Approved, Name = "Tea" });
        Expect.That(onetime.Status == PaymentStatus.Paid && onetime.CardNumber is not null && onetime.Channel == PaymentChannel.Api);

        var issued = await keys.IssueAsync("card-1", new() { Card = Approved, ChannelGroupId = "group-1", CustomerName = "Hong" });
        Expect.That(issued is { CustomerUid: "card-1", IsSuperBillingKey: true } && issued.SucceededChannels[0].CardNumber is not null);
        var again = await charges.AgainAsync(new() { CustomerUid = "card-1", MerchantUid = "order-again", Amount = 2000, Name = "Tea" });
        Expect.That(again.Status == PaymentStatus.Paid && again is { Amount: 2000, CustomerUid: "card-1" });

        Expect.That((await keys.GetAsync("card-1")).CustomerName == "Hong");
        Expect.That((await keys.GetManyAsync(["card-1"])).Items.Single().CustomerUid == "card-1");
        Expect.That((await keys.ListPaymentsAsync("card-1")).Items.Single().MerchantUid == "order-again");
        Expect.That((await keys.DeleteAsync("card-1", "left", Requester.Customer)).CustomerUid == "card-1");
    }
}
