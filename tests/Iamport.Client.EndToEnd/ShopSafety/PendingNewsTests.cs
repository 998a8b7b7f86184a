using Iamport.Client.Sandbox;
using MerchantShop.Books;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>A webhook comes before what it tells of can be read, and it is the only one.</summary>
public sealed class PendingNewsTests : ShopSafetyTest
{
    [Fact]
    public async Task A_refund_that_could_not_be_read_yet_is_found()
    {
        var order = await OrderAsync();
        var payment = await Buyer.PayAsync(order);
        var body = $$"""{"imp_uid":"{{payment.ImpUid}}","merchant_uid":"{{order}}","status":"cancelled","cancellation_id":"c-1"}""";
        (await HurryAsync(Buyer.PostWebhookAsync(body, "application/json"))).Should().Be(503);
        (await Books.OrderAsync(order)).State.Should().Be(OrderState.Paid);

        Sandbox.AddPayment(payment with
        {
            CancelAmount = 5_000,
            Cancellations = [new() { CancellationId = "c-1", Amount = 5_000, PgTid = "1", Reason = "", CancelledAt = Sandbox.Clock.GetUtcNow() }],
        });
        await PassTimeUntilAsync(TimeSpan.FromMinutes(1), async () => (await Books.OrderAsync(order)).Refunded == 5_000);
    }

    [Fact]
    public async Task Money_that_could_not_be_read_yet_is_found_for_an_order_that_nobody_looks_for_any_longer()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        await Books.ExecuteAsync("UPDATE Orders SET LookAt = NULL");
        (await HurryAsync(Buyer.TellAsync("imp_1", order))).Should().Be(503);

        Pay(order, payment => payment with { ImpUid = "imp_1" });
        await PassTimeUntilAsync(TimeSpan.FromMinutes(1), async () => await Books.StateAsync(order) == OrderState.Paid);

        await IsPaidOnceAsync(order, "imp_1", stock);
    }

    [Fact]
    public async Task Forged_news_has_the_shop_look_for_a_day_and_no_longer()
    {
        var order = await OrderAsync();
        var payment = await Buyer.PayAsync(order);
        (await HurryAsync(Buyer.TellAsync(payment.ImpUid, order, status: "cancelled"))).Should().Be(503);
        (await Books.OrderAsync(order)).LookAt.Should().NotBeNull();

        await PassTimeUntilAsync(TimeSpan.FromHours(3), async () => (await Books.OrderAsync(order)).LookAt is null);

        (await Books.StateAsync(order)).Should().Be(OrderState.Paid);
    }
}
