using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>The shop is killed while the service moves money for it: what became of that is read, and never done again.</summary>
public sealed class MoneyCrashTests : ShopProcessTest
{
    private const string Charge = "POST /subscribe/payments/again";
    private const string Refund = "POST /payments/cancel";

    [Fact]
    public async Task While_it_charges_a_subscription()
    {
        var subscription = await DueMoney.SubscribeAsync(Sandbox, Books, DateTimeOffset.UtcNow);
        Sandbox.Faults = AnswersNever(Charge);
        var shop = await StartAsync();
        await Eventually.TrueAsync(() => Sandbox.Payments.Any(payment => payment.Amount == Subscription.Price));
        await shop.KillAsync();
        Sandbox.Faults = FaultPlan.None;
        (await Books.UseAsync(books => books.Orders.SingleAsync())).State.Should().Be(OrderState.Unpaid);

        await StartAsync(instead: shop);
        await Eventually.TrueAsync(() => Books.UseAsync(books => books.Subscriptions.AnyAsync(found => found.NextMonth == 1)));

        var charge = Sandbox.Payments.Should().ContainSingle(payment => payment.Amount == Subscription.Price).Subject;
        Sandbox.Requests.Should().ContainSingle(request => request.Path == "/subscribe/payments/again");
        var order = await Books.OrderAsync(charge.MerchantUid);
        (order.State, order.ImpUid, order.SubscriptionId).Should().Be((OrderState.Paid, charge.ImpUid, subscription.Id));
    }

    [Theory]
    [InlineData(5_000L)]
    [InlineData(null)]
    public async Task While_it_refunds(long? amount)
    {
        var refund = await DueMoney.WantRefundAsync(Sandbox, Books, amount, DateTimeOffset.UtcNow);
        Sandbox.Faults = AnswersNever(Refund);
        var shop = await StartAsync();
        await Eventually.TrueAsync(() => Refunded == (amount ?? Buyer.Price));
        await shop.KillAsync();
        Sandbox.Faults = FaultPlan.None;
        (await Books.OrderAsync(refund.OrderId)).Refunded.Should().Be(0);

        await StartAsync(instead: shop);
        await Eventually.TrueAsync(() => Books.UseAsync(books => books.Refunds.AnyAsync(found => found.State == RefundState.Made)));

        Refunded.Should().Be(amount ?? Buyer.Price);
        Sandbox.Requests.Should().ContainSingle(request => request.Path == "/payments/cancel");
        var written = await Books.OrderAsync(refund.OrderId);
        (written.State, written.Refunded).Should().Be((amount is null ? OrderState.Refunded : OrderState.Paid, amount ?? (long)Buyer.Price));
    }

    private decimal Refunded => Sandbox.Payments.Single().CancelAmount;

    /// <summary>It does what it is asked, tells nobody, and answers when nobody waits any longer.</summary>
    private static FaultPlan AnswersNever(string operation) => new()
    {
        Rules = [new FaultRule { Fault = Fault.SlowAnswer(TimeSpan.FromHours(1)), Operation = operation }, new FaultRule { Fault = Fault.LostWebhook }],
    };
}
