using Iamport.Client.Payments.Verification;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes;

/// <summary>Whether a charge happened is read, never tried.</summary>
public sealed class ResolveChargeTests : SandboxTest
{
    private OutcomeRecord Unknown =>
        Lost.Call("KeyPayments.AgainAsync", Sandbox.BaseAddress, Sandbox.Clock.GetUtcNow()) with { MerchantUid = "order-1", Amount = 1000 };

    [Fact]
    public async Task A_paid_attempt_shows_at_once_and_only_reads_are_sent()
    {
        var payment = Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000 });

        var outcome = await Client.Outcomes.ResolveChargeAsync(Unknown);

        outcome.Should().BeOfType<ChargeOutcome.Charged>().Which.Payment.ImpUid.Should().Be(payment.ImpUid);
        Sandbox.Requests.Where(request => request.Path != "/users/getToken").Should().OnlyContain(request => request.Method == "GET");
    }

    [Fact]
    public async Task A_failed_attempt_proves_nothing_before_the_window_has_passed()
    {
        Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Status = "failed", FailReason = "한도초과" });

        var resolving = Client.Outcomes.ResolveChargeAsync(Unknown);
        await ReadsOnce();
        resolving.IsCompleted.Should().BeFalse();
        Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000 });
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));

        (await resolving).Should().BeOfType<ChargeOutcome.Charged>();
    }

    [Fact]
    public async Task After_the_window_a_failed_attempt_since_then_is_the_reason()
    {
        Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Status = "failed", FailReason = "한도초과" });

        var outcome = await ResolveAfterTheWindow();

        outcome.Should().BeOfType<ChargeOutcome.NotCharged>().Which.Reason.Should().Be("한도초과");
    }

    [Fact]
    public async Task After_the_window_an_older_failed_attempt_is_not_the_reason()
    {
        Sandbox.AddPayment(new()
        {
            MerchantUid = "order-1", Amount = 1000, Status = "failed", FailReason = "한도초과", StartedAt = Sandbox.Clock.GetUtcNow().AddMinutes(-5),
        });

        var outcome = await ResolveAfterTheWindow();

        outcome.Should().BeOfType<ChargeOutcome.NotCharged>().Which.Should().BeEquivalentTo(new { Attempt = (Payment?)null });
        ((ChargeOutcome.NotCharged)outcome).Reason.Should().NotContain("한도초과");
    }

    [Fact]
    public async Task After_the_window_an_attempt_that_waits_at_the_gateway_is_still_unknown()
    {
        Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Status = "ready" });

        (await ResolveAfterTheWindow()).Should().BeOfType<ChargeOutcome.StillUnknown>();
    }

    [Fact]
    public async Task An_attempt_that_waits_is_not_made_older_than_the_charge_by_a_clock_that_is_ahead()
    {
        Sandbox.AddPayment(new()
        {
            MerchantUid = "order-1", Amount = 1000, Status = "ready", StartedAt = Sandbox.Clock.GetUtcNow().AddMinutes(-1),
        });

        (await ResolveAfterTheWindow(Unknown with { ServiceTime = null })).Should().BeOfType<ChargeOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_charge_that_was_refunded_since_was_one()
    {
        Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Status = "cancelled", CancelAmount = 1000 });

        (await Client.Outcomes.ResolveChargeAsync(Unknown)).Should().BeOfType<ChargeOutcome.ChargedDifferently>()
            .Which.Mismatch.Should().Be(PaymentMismatch.Status | PaymentMismatch.Refunded);
    }

    [Fact]
    public async Task A_window_that_passed_long_ago_needs_no_wait()
    {
        var outcome = await Client.Outcomes.ResolveChargeAsync(
            new PaymentExpectation { MerchantUid = "order-1", Amount = 1000 }, Sandbox.Clock.GetUtcNow().AddDays(-1));

        outcome.Should().BeOfType<ChargeOutcome.NotCharged>();
    }

    [Fact]
    public async Task What_was_paid_otherwise_than_asked_for_is_told()
    {
        Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 900, Sandbox = true });

        var outcome = await ResolveAfterTheWindow();

        outcome.Should().BeOfType<ChargeOutcome.ChargedDifferently>("no real payment came in its place")
            .Which.Mismatch.Should().Be(PaymentMismatch.Amount | PaymentMismatch.Sandbox);
    }

    [Fact]
    public async Task A_caller_who_stops_waiting_gets_what_is_known_and_no_exception()
    {
        using var patience = new CancellationTokenSource();

        var resolving = Client.Outcomes.ResolveChargeAsync(Unknown, cancellationToken: patience.Token);
        await ReadsOnce();
        await patience.CancelAsync();

        var unknown = (await resolving).Should().BeOfType<ChargeOutcome.StillUnknown>().Subject;
        unknown.Record.Should().BeEquivalentTo(new { MerchantUid = "order-1", Amount = 1000m });
    }

    [Fact]
    public async Task A_service_that_cannot_be_read_leaves_it_unknown_with_the_cause()
    {
        using var server = ServiceStub.Start(Answer.Html(503));
        await using var client = TestClient.For(server.Address, options => options.MaxRetryAttempts = 0);

        var outcome = await client.Client.Outcomes.ResolveChargeAsync(
            new PaymentExpectation { MerchantUid = "order-1", Amount = 1000 }, DateTimeOffset.UtcNow.AddDays(-1));

        outcome.Should().BeOfType<ChargeOutcome.StillUnknown>().Which.Cause.Should().BeAssignableTo<IamportException>();
    }

    [Fact]
    public async Task A_retried_schedule_is_compared_with_what_was_scheduled()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Sandbox.Clock.GetUtcNow().AddMinutes(1), amount: 1000)));
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        var unknown = Unknown with { Operation = "Schedules.RetryAsync", Amount = null };

        (await Client.Outcomes.ResolveChargeAsync(unknown)).Should().BeOfType<ChargeOutcome.Charged>();
        Sandbox.AddPayment(Sandbox.Payments.Single() with { Amount = 5 });
        (await Client.Outcomes.ResolveChargeAsync(unknown)).Should().BeOfType<ChargeOutcome.ChargedDifferently>();
    }

    [Fact]
    public async Task An_exception_of_another_operation_is_sent_to_the_right_method()
    {
        var refund = Lost.Thrown(Unknown with { Operation = "Payments.CancelAsync" });
        var link = Lost.Thrown(Unknown with { Operation = "PaymentLinks.CreateAsync" });

        await FluentActions.Awaiting(() => Client.Outcomes.ResolveChargeAsync(refund))
            .Should().ThrowAsync<ArgumentException>().WithMessage("*ResolveRefundAsync*");
        await FluentActions.Awaiting(() => Client.Outcomes.ResolveChargeAsync(link))
            .Should().ThrowAsync<ArgumentException>().WithMessage("*PaymentLinks.CreateAsync*");
    }

    [Fact]
    public async Task An_exception_that_a_test_made_holds_nothing_to_resolve()
    {
        await FluentActions.Awaiting(() => Client.Outcomes.ResolveChargeAsync(new IamportOutcomeUnknownException("Lost.", "KeyPayments.AgainAsync")))
            .Should().ThrowAsync<ArgumentException>().WithMessage("*no record*");
        Sandbox.Requests.Should().BeEmpty();
    }

    private async Task<ChargeOutcome> ResolveAfterTheWindow(OutcomeRecord? unknown = null)
    {
        var resolving = Client.Outcomes.ResolveChargeAsync(unknown ?? Unknown);
        await ReadsOnce();
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(3));
        return await resolving;
    }

    private Task ReadsOnce() =>
        Eventually.Async(() => Task.FromResult(Sandbox.Requests.Any(request => request.StatusCode is not null && request.Path.Contains("/findAll/"))));
}
