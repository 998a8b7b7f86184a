namespace Iamport.Client.TrimApp.Areas;

/// <summary>Each product order stands where its name says, in a payment of its own.</summary>
internal static class NaverPayCalls
{
    private static readonly NaverProductOrders All = NaverProductOrders.All;
    private static readonly NaverParcel Parcel = new() { DeliveryCompany = NaverCourier.CjLogistics, TrackingNumber = "6012345678" };

    public static async Task RunAsync(INaverPayApi naver)
    {
        await ShipAsync(naver);
        await CancelAsync(naver);
        await ReturnAsync(naver);
        await ExchangeAsync(naver);
        await PointsAsync(naver);
    }

    private static async Task ShipAsync(INaverPayApi naver)
    {
        Expect.That((await naver.ListProductOrdersAsync("imp_paid")).Single().ProductOrderId == "paid");
        var order = await naver.GetProductOrderAsync("paid");
        Expect.That(order is { ProductAmount: 1000, Orderer.Name: "Hong", ShippingAddress.Base: "Seoul" });
        Expect.That((await naver.PlaceAsync("imp_paid", All)) is { IsPartial: false, Items.Count: 1 });
        var shipped = await naver.ShipAsync(
            "imp_paid", new(All) { DeliveryMethod = NaverDeliveryMethod.Parcel, DispatchedAt = DateTimeOffset.UtcNow, Parcel = Parcel });
        Expect.That(shipped.Items.Single().ProductOrderStatus == NaverProductOrderStatus.Delivering);
    }

    private static async Task CancelAsync(INaverPayApi naver)
    {
        var cancelled = await naver.CancelAsync("imp_sold-out", new(NaverProductOrders.Only("sold-out")) { Reason = NaverCancelReason.SoldOut });
        Expect.That(cancelled.Items.Single().ClaimType == NaverClaimType.Cancel);
        var approved = await naver.ApproveCancelAsync("imp_unwanted", All);
        Expect.That(approved.Items.Single().ClaimStatus == NaverClaimStatus.CancelDone);
    }

    private static async Task ReturnAsync(INaverPayApi naver)
    {
        var asked = await naver.RequestReturnAsync("imp_broken", new(All)
        {
            Reason = NaverReturnReason.Broken, DeliveryMethod = NaverReturnDeliveryMethod.Parcel, Parcel = Parcel,
        });
        Expect.That(asked.Items.Single().ClaimStatus == NaverClaimStatus.ReturnRequest);
        await naver.WithholdReturnAsync("imp_broken", new(All) { Reason = NaverWithholdReason.ExtraFee, Memo = "fee", ExtraCharge = 3000 });
        Expect.That((await naver.ResolveReturnAsync("imp_broken", All)).Items.Count == 1);
        var returned = await naver.ApproveReturnAsync("imp_broken", new(All) { Memo = "thanks" });
        Expect.That(returned.Items.Single().ProductOrderStatus == NaverProductOrderStatus.Returned);
        var rejected = await naver.RejectReturnAsync("imp_used", new(All) { Memo = "used" });
        Expect.That(rejected.Items.Single().ClaimStatus == NaverClaimStatus.ReturnReject);
    }

    private static async Task ExchangeAsync(INaverPayApi naver)
    {
        Expect.That((await naver.CollectExchangedAsync("imp_wrong-size", All)).Items.Single().ClaimStatus == NaverClaimStatus.CollectDone);
        var sent = await naver.ShipExchangedAsync("imp_wrong-size", new(All) { DeliveryMethod = NaverDeliveryMethod.QuickService });
        Expect.That(sent.Items.Single().ClaimStatus == NaverClaimStatus.ExchangeRedelivering);
    }

    private static async Task PointsAsync(INaverPayApi naver)
    {
        Expect.That((await naver.GetCashAmountAsync("imp_naverpay")) is { AmountTotal: 1100, AmountSupply: 1000, AmountVat: 100 });
        await naver.DepositPointAsync("imp_naverpay");
        await naver.ConfirmAsync("imp_naverpay", new() { Requester = Requester.Customer });
        var reviews = await naver.ListReviewsAsync(new()
        {
            ChannelKey = "channel-key-naverco", From = DateTimeOffset.UtcNow.AddDays(-1), To = DateTimeOffset.UtcNow.AddDays(1),
            ReviewType = NaverReviewType.General,
        });
        Expect.That(reviews.Single() is { ReviewId: "review-1", Title: "good", CreatedAt: not null });
    }
}
