using Iamport.Client.Sandbox;

namespace Iamport.Client.EndToEnd.Guides;

public sealed class MovingTests : GuideTest
{
    [Fact]
    public async Task A_payment_is_verified_and_refunded_once_though_the_answer_is_lost()
    {
        Sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 12_000 });
        var payments = new PaymentService(Client);
        (await payments.IsPaidAsync("imp_1", "order-1", 12_000)).Should().BeTrue();
        (await payments.IsPaidAsync("imp_1", "order-2", 12_000)).Should().BeFalse();

        Sandbox.Faults = new() { Rules = [new() { Fault = Fault.Reset(FaultExecution.Before), Operation = "POST /payments/cancel", Times = 1 }] };
        (await payments.CancelAsync("imp_1", 4_000, "one was broken")).Should().Be("refunded, 4,000 in all");
        Sandbox.Payments.Single().Cancellations.Should().ContainSingle();
    }

    [Fact]
    public async Task A_subscription_is_renewed_and_the_next_month_scheduled()
    {
        var plan = new SubscriptionService(Client, "channel-key-1");
        await plan.StoreAsync("customer-1", new() { CardNumber = SandboxCards.Approved, Expiry = "2039-12" });
        (await plan.RenewAsync("customer-1", "month-1", 9_900, "month-2", Sandbox.Clock.GetUtcNow().AddDays(30))).Should().BeTrue();

        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(31));
        Sandbox.Payments.Select(static payment => payment.MerchantUid).Should().Equal("month-1", "month-2");
    }

    [Fact]
    public async Task What_the_older_program_did_is_done()
    {
        Sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 12_000 });
        var payments = new PaymentsOfToday(Client);

        (await payments.FindAsync("order-1"))!.Amount.Should().Be(12_000);
        (await payments.FindAsync("order-2")).Should().BeNull();
        (await payments.SumAsync(Sandbox.Clock.GetUtcNow().AddDays(-1), Sandbox.Clock.GetUtcNow().AddDays(1))).Should().Be(12_000);
        (await payments.CancelAsync("imp_1")).Should().BeOfType<RefundOutcome.Refunded>();
    }
}
