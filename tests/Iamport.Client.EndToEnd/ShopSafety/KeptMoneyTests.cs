using Iamport.Client.Sandbox;
using MerchantShop.Books;
using MerchantShop.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>What the shop keeps of its charges and refunds before they are sent, and what comes of it.</summary>
public sealed class KeptMoneyTests : ShopSafetyTest
{
    private static readonly TimeSpan Round = TimeSpan.FromHours(6);

    [Fact]
    public async Task The_charge_of_a_subscription_that_was_stopped_meanwhile_is_found_out_too()
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
        var payment = Pay(order.Id, paid => paid with { Amount = Subscription.Price });
        await Books.PrepareAsync(kept, order);
        await Books.ExecuteAsync("UPDATE Subscriptions SET State = 'Stopped'");

        await PassTimeUntilAsync(Round, async () => await Books.StateAsync(order.Id) == OrderState.Paid);

        (await Books.OrderAsync(order.Id)).ImpUid.Should().Be(payment.ImpUid);
        await NothingIsOpenAsync();
        (await Books.UseAsync(books => books.Subscriptions.SingleAsync())).State.Should().Be(SubscriptionState.Stopped);
    }

    [Fact]
    public async Task A_charge_that_never_left_is_made_as_soon_as_it_can_be_and_counts_as_no_failure()
    {
        await DueMoney.SubscribeAsync(Sandbox, Books, Sandbox.Clock.GetUtcNow());
        Sandbox.Faults = new()
        {
            Rules =
            [
                new() { Operation = "POST /users/getToken", Fault = Fault.GatewayError(FaultExecution.Never, 503) },
                new() { Fault = Fault.LostWebhook },
            ],
        };
        await PassTimeUntilAsync(Round, () => Books.UseAsync(async books =>
            await books.Outcomes.AnyAsync(kept => kept.CompletedAt != null) && await books.Orders.AnyAsync(order => order.ChargedAs == null)));

        Sandbox.Faults = FaultPlan.None;
        await PassTimeUntilAsync(TimeSpan.FromMinutes(1), () => Books.UseAsync(books => books.Subscriptions.AnyAsync(found => found.NextMonth == 1)));

        Sandbox.Movements.Where(movement => movement.Amount != 0).Should().ContainSingle();
        (await Books.UseAsync(books => books.Orders.SingleAsync())).Failure.Should().BeNull();
        await NothingIsOpenAsync();
    }

    [Fact]
    public async Task A_record_that_cannot_be_completed_changes_nothing_that_is_known()
    {
        await Books.ExecuteAsync("CREATE TRIGGER Full BEFORE UPDATE OF CompletedAt ON Outcomes BEGIN SELECT RAISE(ABORT, 'full'); END");
        var refund = await DueMoney.WantRefundAsync(Sandbox, Books, amount: 5_000, Sandbox.Clock.GetUtcNow());

        await PassTimeUntilAsync(Round, () => Books.UseAsync(books => books.Refunds.AnyAsync(found => found.State == RefundState.Made)));

        (await Books.OrderAsync(refund.OrderId)).Refunded.Should().Be(5_000);
        Log.Should().ContainSingle(line => line.Contains("could not complete its record", StringComparison.Ordinal));
        await NothingIsOpenAsync();
    }

    [Fact]
    public async Task A_record_that_cannot_be_kept_sends_nothing_until_it_can()
    {
        await Books.ExecuteAsync("CREATE TRIGGER Full BEFORE INSERT ON Outcomes BEGIN SELECT RAISE(ABORT, 'full'); END");
        await DueMoney.WantRefundAsync(Sandbox, Books, amount: 5_000, Sandbox.Clock.GetUtcNow());
        await PassTimeUntilAsync(Round, () => Task.FromResult(Log.Any(line => line.Contains("could not be asked for refund", StringComparison.Ordinal))));
        Sandbox.Requests.Should().NotContain(request => request.Path == "/payments/cancel");

        await Books.ExecuteAsync("DROP TRIGGER Full");
        await PassTimeUntilAsync(
            TimeSpan.FromMinutes(1), () => Books.UseAsync(books => books.Refunds.AnyAsync(found => found.State == RefundState.Made)));

        Accepted("/payments/cancel").Should().ContainSingle();
    }

    [Fact]
    public async Task What_is_written_down_nowhere_is_not_sent()
    {
        var client = Services.GetRequiredService<IIamportClient>();
        var payment = Pay(NewId.Order());

        await FluentActions.Awaiting(() => client.Payments.CancelAsync(CancelPaymentRequest.Full(payment.ImpUid, payment.Amount)))
            .Should().ThrowAsync<IamportConnectionException>();
        await FluentActions.Awaiting(() => client.KeyPayments.AgainAsync(
            new() { CustomerUid = "tin", MerchantUid = payment.MerchantUid, Name = "Tea", Amount = 1000 })).Should().ThrowAsync<IamportConnectionException>();

        Sandbox.Requests.Should().NotContain(request => request.Method == "POST" && request.Path.Contains("payments", StringComparison.Ordinal));
        await NothingIsOpenAsync();
    }

    private async Task NothingIsOpenAsync()
    {
        (await Services.GetRequiredService<IOutcomeStore>().ListOpenAsync()).Should().BeEmpty();
        (await Services.GetRequiredService<IIamportClient>().Outcomes.ListOpenAsync()).Should().BeEmpty();
    }
}
