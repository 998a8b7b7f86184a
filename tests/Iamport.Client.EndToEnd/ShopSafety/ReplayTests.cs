using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>True news, more often than it happened.</summary>
public sealed class ReplayTests : ShopSafetyTest
{
    [Fact]
    public async Task A_webhook_that_is_sent_five_times_pays_once()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        var payment = await Buyer.PayAsync(order);

        for (var time = 0; time < 4; time++)
        {
            (await Sandbox.ResendWebhookAsync(payment.ImpUid))!.StatusCode.Should().Be(200);
        }

        await IsPaidOnceAsync(order, payment.ImpUid, stock);
    }

    [Fact]
    public async Task A_webhook_that_is_replayed_under_ever_new_names_pays_once()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        var payment = await Buyer.PayAsync(order);

        for (var time = 0; time < 5; time++)
        {
            var body = $$"""{"imp_uid":"{{payment.ImpUid}}","merchant_uid":"{{order}}","status":"paid","cancellation_id":"{{time}}"}""";
            (await HurryAsync(Buyer.PostWebhookAsync(body, "application/json"))).Should().Be(503, "there is no such refund, or not yet");
        }

        await IsPaidOnceAsync(order, payment.ImpUid, stock);
        (await Books.UseAsync(shop => shop.HandledNews.CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task A_webhook_that_is_replayed_after_the_refund_brings_nothing_back()
    {
        var order = await OrderAsync();
        var payment = await Buyer.PayAsync(order);
        await Client.Payments.CancelAsync(CancelPaymentRequest.Full(payment.ImpUid, Buyer.Price) with { EnableWebhook = true });
        var stock = await Books.StockAsync();

        (await Buyer.TellAsync(payment.ImpUid, order, status: "paid")).Should().Be(200);
        await Buyer.ClaimAsync(order, payment.ImpUid);

        var written = await Books.OrderAsync(order);
        (written.State, written.Refunded).Should().Be((OrderState.Refunded, (long)Buyer.Price));
        (await Books.StockAsync()).Should().Be(stock);
    }

    [Fact]
    public async Task Five_hundred_webhooks_and_ten_browsers_at_once_pay_once()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        var payment = Pay(order);

        var browsers = Enumerable.Range(0, 10).Select(_ => Buyer.ReturnAsync(order, payment.ImpUid)).ToArray();
        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Buyer.TellAsync(payment.ImpUid, order)));
        await Task.WhenAll(browsers);

        answers.Should().HaveCount(500).And.OnlyContain(status => status == 200 || status >= 500).And.Contain(200);
        await IsPaidOnceAsync(order, payment.ImpUid, stock);
        (await Books.UseAsync(shop => shop.HandledNews.CountAsync())).Should().Be(1);
    }
}
