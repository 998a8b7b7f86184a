using Iamport.Client.Sandbox.Tests.Endpoints.Schedules;

namespace Iamport.Client.Sandbox.Tests.Behaviors;

/// <summary>Charges whose answer is not the last word.</summary>
public sealed class ChargeBehaviorTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData("paymentwall")]
    [InlineData("paypal_v2")]
    public async Task A_named_gateway_says_failed_and_takes_the_money_later(string gateway)
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new()
        {
            WebhookUrl = receiver.Url,
            Behavior = new() { PaidAfterFailed = ["paypal_v2", "paymentwall"], SettlementDelay = Hour },
        });

        var late = await merchant.ChargeAsync("late", 1000, pg: gateway, nonce: "n-1");
        var usual = await merchant.ChargeAsync("usual", 1000, pg: "nice");

        late.ShouldBeOk();
        (late.Text("status"), late.Number("paid_at"), usual.Text("status")).Should().Be(("failed", 0, "paid"));
        receiver.Received.Should().ContainSingle(webhook => webhook.Body.Contains("usual"));
        merchant.Sandbox.Movements.Should().ContainSingle();
        await merchant.Sandbox.Clock.AdvanceAsync(Hour);
        await merchant.RenewTokenAsync();

        var paid = await merchant.GetAsync("/payments/find/late");
        (paid.Text("status"), paid.Number("failed_at"), paid.IsNull("fail_reason")).Should().Be(("paid", 0, true));
        receiver.Received[^1].Body.Should().Contain("\"paid\"").And.Contain("late");
        merchant.Sandbox.Movements[^1].Should().Match<SandboxMovement>(movement => movement.Nonce == "n-1" && movement.Amount == 1000);
    }

    [Fact]
    public async Task A_card_that_is_refused_at_such_a_gateway_stays_refused()
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { PaidAfterFailed = ["paymentwall"] } });

        (await merchant.ChargeAsync("order", 1000, SandboxCards.Refused, pg: "paymentwall")).ShouldBeRefused(200, -1);
        await merchant.Sandbox.Clock.AdvanceAsync(Hour);

        merchant.Sandbox.Payments.Single().Status.Should().Be("failed");
        merchant.Sandbox.Movements.Should().BeEmpty();
    }

    [Theory]
    [InlineData(KeyChargeCourse.ReadyThenPaid, "paid", 1)]
    [InlineData(KeyChargeCourse.ReadyThenFailed, "failed", 0)]
    public async Task A_key_charge_answers_ready_and_is_settled_later(KeyChargeCourse course, string status, int movements)
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new()
        {
            WebhookUrl = receiver.Url,
            Behavior = new() { KeyCharges = course, SettlementDelay = Hour },
        });
        await merchant.IssueKeyAsync("customer");

        var body = new { customer_uid = "customer", merchant_uid = "order", amount = 1000, name = "차" };
        var ready = await merchant.PostAsync("/subscribe/payments/again", body, "n-1");

        ready.ShouldBeOk();
        (ready.Text("status"), ready.Number("paid_at"), ready.Number("started_at") > 0).Should().Be(("ready", 0, true));
        (await merchant.GetAsync("/payments/find/order/ready")).ShouldBeOk();
        receiver.Received.Should().BeEmpty();
        merchant.Sandbox.Movements.Should().BeEmpty();
        await merchant.Sandbox.Clock.AdvanceAsync(Hour);
        await merchant.RenewTokenAsync();

        (await merchant.GetAsync("/payments/find/order")).Text("status").Should().Be(status);
        receiver.Received.Should().HaveCount(movements);
        merchant.Sandbox.Movements.Select(movement => (movement.Nonce, movement.Amount)).Should()
            .Equal(Enumerable.Repeat(((string?)"n-1", 1000m), movements));
    }

    [Theory]
    [InlineData(KeyChargeCourse.ReadyThenPaid, "paid")]
    [InlineData(KeyChargeCourse.ReadyThenFailed, "failed")]
    public async Task A_schedule_hears_when_its_charge_is_settled(KeyChargeCourse course, string status)
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new()
        {
            WebhookUrl = receiver.Url,
            Behavior = new() { KeyCharges = course, SettlementDelay = Hour },
        });
        await merchant.IssueKeyAsync("customer");
        await Scheduling.ScheduleAsync(merchant, "order", TimeSpan.FromMinutes(1));

        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        (merchant.Sandbox.Schedules.Single().Status, merchant.Sandbox.Schedules.Single().PaymentStatus).Should().Be(("executed", null));
        receiver.Received.Should().BeEmpty();
        await merchant.Sandbox.Clock.AdvanceAsync(Hour);

        merchant.Sandbox.Schedules.Single().PaymentStatus.Should().Be(status);
        receiver.Received.Single().Body.Should().Contain($"\"{status}\"");
    }

    [Fact]
    public async Task A_card_that_is_only_checked_is_not_put_off()
    {
        await using var merchant = await Merchant.StartAsync(new()
        {
            Behavior = new() { KeyCharges = KeyChargeCourse.ReadyThenPaid, PaidAfterFailed = ["html5_inicis"] },
        });
        await merchant.IssueKeyAsync("customer");
        var schedules = new[] { Scheduling.Entry(merchant, "order", Hour) };

        (await merchant.PostAsync("/subscribe/payments/schedule", new { customer_uid = "customer", checking_amount = 100, schedules }, "n-1")).ShouldBeOk();

        merchant.Sandbox.Movements.Select(movement => (movement.Nonce, movement.Amount)).Should().Equal(("n-1", 100), ("n-1", -100));
    }

    [Theory]
    [InlineData(504, null, FaultExecution.Before, 1)]
    [InlineData(500, 1, FaultExecution.Before, 1)]
    [InlineData(502, null, FaultExecution.Never, 0)]
    [InlineData(503, null, FaultExecution.After, 0)]
    [InlineData(408, null, FaultExecution.Before, 1)]
    [InlineData(307, null, FaultExecution.Never, 0)]
    public async Task An_enveloped_error_says_nothing_of_whether_a_charge_or_refund_happened(
        int status, int? code, FaultExecution execution, int movements)
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.ChargeAsync("paid", 1000);
        merchant.Sandbox.Behavior = new() { MoneyErrors = Fault.EnvelopedError(execution, status, code, TimeSpan.FromMinutes(1)) };

        var charge = await merchant.ChargeAsync("order", 2000, nonce: "charge");
        var refund = await merchant.PostAsync("/payments/cancel", new { merchant_uid = "paid", amount = 300 }, "refund");

        foreach (var reply in new[] { charge, refund })
        {
            reply.ShouldBeRefused(status, code ?? status);
        }

        (await merchant.GetAsync("/payments/find/paid")).ShouldBeOk();
        merchant.Sandbox.Movements.Count(movement => movement.Nonce == "charge").Should().Be(movements);
        merchant.Sandbox.Movements.Count(movement => movement.Nonce == "refund").Should().Be(movements);
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        merchant.Sandbox.Movements.Skip(1).Sum(movement => movement.Amount).Should().Be(execution == FaultExecution.Never ? 0 : 1700);
    }

    [Fact]
    public async Task An_enveloped_error_may_be_executed_while_its_caller_looks()
    {
        await using var merchant = await Merchant.StartAsync(new()
        {
            Behavior = new() { MoneyErrors = Fault.EnvelopedError(FaultExecution.After, 504, delay: TimeSpan.FromMinutes(1)) },
        });

        (await merchant.ChargeAsync("order", 2000, nonce: "n-1")).ShouldBeRefused(504, 504);
        (await merchant.GetAsync("/payments/find/order")).ShouldBeRefused(404, -1);
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));

        (await merchant.GetAsync("/payments/find/order")).Text("status").Should().Be("paid");
        var movement = merchant.Sandbox.Movements.Single();
        (movement.Nonce, movement.Amount).Should().Be(("n-1", 2000));
        movement.ExecutedAt.Should().BeOnOrAfter(movement.ArrivedAt!.Value + TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task What_is_refused_stays_refused()
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { MoneyErrors = Fault.EnvelopedError(FaultExecution.Before) } });

        (await merchant.ChargeAsync("order", 1000, SandboxCards.Refused)).ShouldBeRefused(200, -1);
        (await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order" })).ShouldBeRefused(200, 1);
        merchant.Sandbox.Movements.Should().BeEmpty();
    }

    [Fact]
    public async Task A_rule_strikes_any_operation_with_it()
    {
        await using var merchant = await Merchant.StartAsync();
        merchant.Sandbox.Faults = new()
        {
            Rules = [new() { Operation = "GET /payments/{imp_uid}", Fault = Fault.EnvelopedError(FaultExecution.Before, 500, 1), Times = 1 }],
        };
        var impUid = (await merchant.ChargeAsync("order", 1000)).Text("imp_uid");

        (await merchant.GetAsync($"/payments/{impUid}")).ShouldBeRefused(500, 1);
        (await merchant.GetAsync($"/payments/{impUid}")).ShouldBeOk();
    }

    [Fact]
    public void What_would_be_no_behaviour_is_refused()
    {
        foreach (var wrong in new Func<object>[]
        {
            () => new ServiceBehavior { MoneyErrors = Fault.Redirect },
            () => new ServiceBehavior { ReadLag = TimeSpan.FromSeconds(-1) },
            () => new ServiceBehavior { SettlementDelay = TimeSpan.FromSeconds(-1) },
            () => new ServiceBehavior { PromotionDiscount = -1 },
            () => Fault.EnvelopedError(FaultExecution.Never, 400),
            () => Fault.EnvelopedError(FaultExecution.Never, 504, 0),
        })
        {
            FluentActions.Invoking(wrong).Should().Throw<ArgumentException>();
        }
    }
}
