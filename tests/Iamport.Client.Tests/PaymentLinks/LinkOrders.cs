namespace Iamport.Client.Tests.PaymentLinks;

internal static class LinkOrders
{
    /// <summary>Only what is required, with one way to pay.</summary>
    public static PaymentLinkInfo Direct { get; } = new()
    {
        Title = "Shop", UserCode = "imp00000000", Amount = 1000, MerchantUid = "order-1", Name = "Tea", Currency = Currency.Krw, BuyerTel = "",
        Direct = new PaymentLinkDirect { PayMethod = PayMethod.Card, ChannelKey = "channel-key-1" },
    };

    public static CreatePaymentLinkRequest Request(DateTimeOffset expiredAt, PaymentLinkInfo? info = null) =>
        new() { PaymentInfo = info ?? Direct, ExpiredAt = expiredAt };
}
