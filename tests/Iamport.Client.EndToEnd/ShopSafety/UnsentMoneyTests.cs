using MerchantShop.Books;
using MerchantShop.Payments;
using Microsoft.EntityFrameworkCore;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>The shop was killed after it had written down what it would send, and before it did: the service knows nothing of it.</summary>
public sealed class UnsentMoneyTests : ShopSafetyTest
{
    [Fact]
    public async Task A_charge_that_never_left_is_made_another_day_and_once()
    {
        var now = Sandbox.Clock.GetUtcNow();
        var subscription = await DueMoney.SubscribeAsync(Sandbox, Books, now);
        var order = new Order
        {
            Id = NewId.Order(), CreatedAt = now, Name = "이달의 차 1", Amount = Subscription.Price, BuyerName = "김하늘", BuyerTel = "010-1234-5678",
            SubscriptionId = subscription.Id, Month = 0,
        };
        var kept = await DueMoney.KeepAsync(Sandbox, outcomes => outcomes.ChargeAsync(
            new AgainPaymentRequest { CustomerUid = subscription.Id, MerchantUid = order.Id, Name = order.Name, Amount = order.Amount, Currency = Currency.Krw }));
        order.ChargedAs = kept.Id;
        await Books.PrepareAsync(kept, order);

        await PassTimeUntilAsync(TimeSpan.FromHours(6), () => Books.UseAsync(books => books.Subscriptions.AnyAsync(found => found.NextMonth == 1)));

        var charge = Sandbox.Payments.Should().ContainSingle(payment => payment.Amount == Subscription.Price).Subject;
        Accepted("/subscribe/payments/again").Should().ContainSingle();
        (await Books.UseAsync(books => books.Orders.SingleAsync())).ImpUid.Should().Be(charge.ImpUid);
    }

    [Fact]
    public async Task A_refund_that_never_left_is_said_to_be_not_made()
    {
        var now = Sandbox.Clock.GetUtcNow();
        var refund = await DueMoney.WantRefundAsync(Sandbox, Books, amount: 5_000, now, sent: true);

        await PassTimeUntilAsync(TimeSpan.FromHours(6), () => Books.UseAsync(books => books.Refunds.AnyAsync(found => found.State == RefundState.NotMade)));

        Sandbox.Requests.Should().NotContain(request => request.Path == "/payments/cancel");
        (await Books.OrderAsync(refund.OrderId)).Remaining.Should().Be((long)Buyer.Price, "the shopkeeper can want it again");
    }
}
