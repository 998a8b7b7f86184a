using System.Net;
using System.Net.Http.Json;
using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop.Books;

namespace Iamport.Client.EndToEnd.MerchantShop;

/// <summary>Webhooks as they come: several times, in any order, late.</summary>
public sealed class NewsTests(ChromiumBrowser browser) : ShopTest(browser)
{
    private const string OrderId = "tea0001";

    private static readonly HttpClient Service = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var order = new Order
        {
            Id = OrderId, CreatedAt = Sandbox.Clock.GetUtcNow(), Name = "세작", Amount = 36_000, BuyerName = "김하늘", BuyerTel = "010-1234-5678",
            Lines = [new() { GoodId = "sejak", Quantity = 2, Price = 18_000 }],
        };
        await BooksAsync(shop => shop.WriteAsync(() => Task.FromResult(shop.Orders.Add(order)), CancellationToken.None));
    }

    [Fact]
    public async Task The_same_news_five_times_at_once_takes_the_goods_once()
    {
        Pay();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => TellAsync("paid")));

        answers.Should().AllBeEquivalentTo(HttpStatusCode.OK);
        ((await OrderAsync(OrderId)).State, await StockAsync("sejak")).Should().Be((OrderState.Paid, 38));
    }

    [Fact]
    public async Task Cancelled_before_paid_stays_cancelled_and_takes_no_goods()
    {
        Pay(status: "cancelled", refunded: 36_000);

        await TellAsync("cancelled");
        await TellAsync("paid");

        var order = await OrderAsync(OrderId);
        (order.State, order.Refunded, await StockAsync("sejak")).Should().Be((OrderState.Refunded, 36_000, 40));
    }

    [Fact]
    public async Task Paid_and_then_cancelled_does_not_become_paid_by_late_news()
    {
        Pay();
        await TellAsync("paid");
        Pay(status: "cancelled", refunded: 36_000);
        await TellAsync("cancelled");
        await TellAsync("paid");

        (await OrderAsync(OrderId)).State.Should().Be(OrderState.Refunded);
    }

    [Fact]
    public async Task Failed_can_become_paid_later()
    {
        Pay(status: "failed");
        await TellAsync("failed");
        (await OrderAsync(OrderId)).State.Should().Be(OrderState.Unpaid);

        Pay();
        await TellAsync("paid");

        (await OrderAsync(OrderId)).State.Should().Be(OrderState.Paid);
    }

    [Theory]
    [InlineData(35_999, "KRW")]
    [InlineData(36_000, "USD")]
    public async Task Another_amount_or_currency_leaves_it_unpaid_and_the_shopkeeper_is_told(int amount, string currency)
    {
        Sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = OrderId, Amount = amount, Currency = currency });

        (await TellAsync("paid")).Should().Be(HttpStatusCode.UnprocessableEntity);

        var order = await OrderAsync(OrderId);
        (order.State, order.Attention).Should().Be((OrderState.Unpaid, "주문과 다른 결제 (not as ordered): imp_1"));
    }

    [Fact]
    public async Task A_second_payment_is_not_taken_for_the_first_and_the_shopkeeper_is_told()
    {
        Pay();
        await TellAsync("paid");
        Sandbox.AddPayment(new() { ImpUid = "imp_2", MerchantUid = OrderId, Amount = 36_000 });
        await TellAsync("paid", "imp_2");

        var order = await OrderAsync(OrderId);
        (order.ImpUid, order.Attention, await StockAsync("sejak")).Should().Be(("imp_1", "한 번 더 결제됨 (paid once more): imp_2", 38));
    }

    [Fact]
    public async Task A_part_refunded_in_the_console_shows()
    {
        Pay();
        await TellAsync("paid");
        Pay(refunded: 6_000);
        await TellAsync("cancelled", cancellationId: "cancel_1");

        (await OrderAsync(OrderId)).Remaining.Should().Be(30_000);
    }

    [Fact]
    public async Task A_payment_that_is_called_cancelled_when_a_part_is_refunded_pays_all_the_same()
    {
        Pay(status: "cancelled", refunded: 6_000);
        await TellAsync("cancelled", cancellationId: "cancel_1");

        var order = await OrderAsync(OrderId);
        (order.State, order.Remaining, await StockAsync("sejak")).Should().Be((OrderState.Paid, 30_000, 38));
    }

    [Fact]
    public async Task Money_for_what_is_sold_out_pays_all_the_same_and_the_shopkeeper_is_told()
    {
        await BooksAsync(shop => shop.WriteAsync(async () => (await shop.Goods.FindAsync("sejak"))!.Stock = 1, CancellationToken.None));
        Pay();
        await TellAsync("paid");

        var order = await OrderAsync(OrderId);
        (order.State, order.Attention, await StockAsync("sejak")).Should().Be((OrderState.Paid, "재고 부족 (out of stock): sejak", 1));
    }

    [Fact]
    public async Task What_was_never_taken_from_the_shelf_does_not_come_back()
    {
        await BooksAsync(shop => shop.WriteAsync(async () => (await shop.Goods.FindAsync("sejak"))!.Stock = 1, CancellationToken.None));
        Pay();
        await TellAsync("paid");
        Pay(status: "cancelled", refunded: 36_000);

        await TellAsync("cancelled", cancellationId: "cancel_1");

        ((await OrderAsync(OrderId)).State, await StockAsync("sejak")).Should().Be((OrderState.Refunded, 1));
    }

    [Fact]
    public async Task The_goods_come_back_once_however_often_the_refund_is_told()
    {
        Pay();
        await TellAsync("paid");
        var before = await StockAsync("sejak");
        Pay(status: "cancelled", refunded: 36_000);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(time => TellAsync("cancelled", cancellationId: $"cancel_{time}")));

        (before, await StockAsync("sejak")).Should().Be((38, 40));
    }

    private void Pay(string status = "paid", decimal refunded = 0) => Sandbox.AddPayment(new()
    {
        ImpUid = "imp_1", MerchantUid = OrderId, Amount = 36_000, Status = status, CancelAmount = refunded,
        Cancellations = refunded == 0 ? [] : [new() { CancellationId = "cancel_1", Amount = refunded, PgTid = "1", Reason = "", CancelledAt = Sandbox.Clock.GetUtcNow() }],
    });

    private async Task<HttpStatusCode> TellAsync(string status, string impUid = "imp_1", string? cancellationId = null)
    {
        var news = new { imp_uid = impUid, merchant_uid = OrderId, status, cancellation_id = cancellationId };
        using var answer = await Service.PostAsJsonAsync(new Uri(TeaShop.Address, "iamport/webhook"), news);
        return answer.StatusCode;
    }
}
