using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>Two processes serve one shop, on one file.</summary>
public sealed class TwoShopsTests : ShopProcessTest
{
    private const string AtOnce = "00:00:00.1";

    [Fact]
    public async Task The_same_webhook_at_both_pays_once()
    {
        var one = await StartAsync();
        var other = await StartAsync();
        var order = await OrderAsync(one);
        await ForgetAsync();
        var stock = await Books.StockAsync();
        var payment = Sandbox.AddPayment(new() { MerchantUid = order, Amount = Buyer.Price });

        Task<int[]> answers;
        await using (await Books.LockAsync())
        {
            answers = Task.WhenAll(TellAsync(one, payment), TellAsync(other, payment));
            await HeardAsync(payment, times: 2);
        }

        (await answers).Should().Equal(200, 200);
        await IsPaidOnceAsync(payment, stock);
        var lines = one.Output.Concat(other.Output);
        await Eventually.TrueAsync(() => lines.Count(line => line.Contains($"Order {order} is paid by {payment.ImpUid}.", StringComparison.Ordinal)) == 1);
    }

    [Fact]
    public async Task The_same_refund_due_at_both_is_made_once()
    {
        var refund = await DueMoney.WantRefundAsync(Sandbox, Books, amount: 5_000, DateTimeOffset.UtcNow);
        var payment = Sandbox.Payments.Single();
        HoldBack("POST /payments/cancel");

        await using (await Books.LockAsync())
        {
            await Task.WhenAll(StartAsync(lookEvery: AtOnce), StartAsync(lookEvery: AtOnce));
            await HeardAsync(payment, times: 2);
        }

        // Whoever came second reads the payment once more, whatever it has done before.
        await HeardAsync(payment, times: 3);
        await Eventually.TrueAsync(() => Books.UseAsync(books => books.Refunds.AnyAsync(found => found.State != RefundState.UnderWay)));
        Sandbox.Requests.Should().ContainSingle(request => request.Path == "/payments/cancel");
        (await Books.UseAsync(books => books.Refunds.SingleAsync())).State.Should().Be(RefundState.Made);
        (await Books.OrderAsync(refund.OrderId)).Refunded.Should().Be(5_000);
    }

    [Fact]
    public async Task The_same_month_due_at_both_is_charged_once()
    {
        await DueMoney.SubscribeAsync(Sandbox, Books, DateTimeOffset.UtcNow);
        HoldBack("POST /subscribe/payments/again");

        await using (await Books.LockAsync())
        {
            await Task.WhenAll(StartAsync(lookEvery: AtOnce), StartAsync(lookEvery: AtOnce));
        }

        await Eventually.TrueAsync(() => Books.UseAsync(books => books.Subscriptions.AnyAsync(found => found.NextMonth == 1)));
        Sandbox.Requests.Should().ContainSingle(request => request.Path == "/subscribe/payments/again");
        (await Books.UseAsync(books => books.Orders.SingleAsync())).State.Should().Be(OrderState.Paid);
    }

    /// <summary>Whoever sends it first gets no answer, so that what is seen to go on is done by the other.</summary>
    private void HoldBack(string operation) => Sandbox.Faults = new()
    {
        Rules = [new FaultRule { Fault = Fault.SlowAnswer(TimeSpan.FromHours(1)), Operation = operation, Times = 1 }],
    };
}
