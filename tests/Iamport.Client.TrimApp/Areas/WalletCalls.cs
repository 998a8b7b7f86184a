namespace Iamport.Client.TrimApp.Areas;

internal static class WalletCalls
{
    private const string User = "sandbox_buyer";
    private const string Password = "sandbox_password";
    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    public static async Task RunAsync(IIamportClient client)
    {
        await BenepiaAsync(client.Benepia);
        await KakaoPayAsync(client);
        var order = await client.Payco.UpdateStatusAsync("imp_payco", new() { Status = PaycoOrderStatus.DeliveryStart });
        Expect.That(order.Status == PaycoOrderStatus.DeliveryStart);
        var delivery = await client.Paymentwall.RegisterDeliveryAsync(new()
        {
            ImpUid = "imp_paymentwall", MerchantUid = "order-wall", Type = PaymentwallDeliveryType.Digital,
            Status = PaymentwallDeliveryStatus.Delivered, EstimatedDeliveryDatetime = DateTimeOffset.UtcNow,
            EstimatedUpdateDatetime = DateTimeOffset.UtcNow, Refundable = false, ShippingAddressEmail = "buyer@example.com",
        });
        Expect.That(delivery is { IsRegistered: true, Success: true });
    }

    private static async Task BenepiaAsync(IBenepiaApi benepia)
    {
        var buyer = new BenepiaPointRequest { BenepiaUser = User, BenepiaPassword = Password, ChannelKey = "channel-key-kcp" };
        var before = await benepia.GetPointAsync(buyer);
        var paid = await benepia.PayAsync(new()
        {
            Member = BenepiaMember.Live("M001"), BenepiaUser = User, BenepiaPassword = Password, MerchantUid = "order-benepia",
            Amount = 1000, Name = "Tea", ChannelKey = "channel-key-kcp",
        });
        Expect.That(paid.Status == PaymentStatus.Paid && (await benepia.GetPointAsync(buyer)).Point == before.Point - 1000);
    }

    private static async Task KakaoPayAsync(IIamportClient client)
    {
        var paidAt = (await client.Payments.GetAsync("imp_kakao")).PaidAt!.Value;
        var day = DateOnly.FromDateTime(paidAt.ToOffset(Korea).Date);
        var orders = await client.KakaoPay.ListOrdersAsync(new() { PaymentRequestDate = day });
        Expect.That(orders is { Page.TotalSize: 1 } && orders.Orders.Single() is { PartnerOrderId: "order-kakao", Amount.Total: 1000 });
        Expect.That(orders.Orders.Single().PaymentActionDetails.Single().PaymentActionType == KakaoActionType.Payment);
    }
}
