using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.KakaoPay;

public sealed class KakaoPayTests : SandboxTest
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    // In Korea it is the next day already.
    protected override IamportSandboxOptions Options => new() { StartTime = new DateTimeOffset(2026, 11, 21, 20, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task A_refund_shows_on_the_order_of_its_day()
    {
        Sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", PgProvider = "kakaopay", PayMethod = "point", Amount = 1000 });
        Sandbox.AddPayment(new() { MerchantUid = "order-2", PgProvider = "kcp", Amount = 1000 });
        var before = await OrdersOf(Day);

        await Client.Payments.CancelAsync(CancelPaymentRequest.Partial("imp_1", 300, remaining: 1000));
        var after = await OrdersOf(Day);

        before.Orders.Should().ContainSingle().Which.Status.Should().Be(KakaoOrderStatus.SuccessPayment);
        var order = after.Orders.Single();
        (order.PartnerOrderId, order.Status, order.PaymentMethodType)
            .Should().Be(("order-1", KakaoOrderStatus.PartCancelPayment, KakaoPaymentMethod.Money));
        (order.Amount!.Total, order.CancelAvailableAmount!.Total, order.CanceledAmount!.Total).Should().Be((1000m, 700m, 300m));
        order.PaymentActionDetails.Select(action => (action.PaymentActionType, action.Amount))
            .Should().Equal((KakaoActionType.Payment, 1000m), (KakaoActionType.Cancel, 300m));
        order.ApprovedAt.Should().BeCloseTo(Sandbox.Payments[0].PaidAt!.Value, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Another_day_and_another_merchant_number_have_other_orders()
    {
        Sandbox.AddPayment(new() { PgProvider = "kakaopay", PgId = "TC1", Amount = 1000 });

        (await OrdersOf(Day.AddDays(-1))).Orders.Should().BeEmpty();
        (await OrdersOf(Day, "TC2")).Orders.Should().BeEmpty();
        (await OrdersOf(Day, "TC1")).Orders.Should().ContainSingle();
    }

    [Fact]
    public async Task Pages_follow_one_another()
    {
        for (var order = 0; order < 21; order++)
        {
            Sandbox.AddPayment(new() { PgProvider = "kakaopay", Amount = 1000 });
        }

        var first = await OrdersOf(Day);
        var second = await OrdersOf(Day, page: 2);

        (first.Orders.Count, first.Page!.First, first.Page.Last, first.Page.TotalSize).Should().Be((20, true, false, 21));
        (second.Orders.Count, second.Page!.First, second.Page.Last, second.Page.TotalPages).Should().Be((1, false, true, 2));
        (await Client.KakaoPay.EnumerateOrdersAsync(new() { PaymentRequestDate = Day }).CountAsync()).Should().Be(21);
    }

    private Task<KakaoOrderPage> OrdersOf(DateOnly day, string? cid = null, int? page = null) =>
        Client.KakaoPay.ListOrdersAsync(new() { PaymentRequestDate = day, Cid = cid, Page = page });
}
