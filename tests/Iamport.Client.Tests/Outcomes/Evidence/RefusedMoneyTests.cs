using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes.Evidence;

/// <summary>An error that does not say that nothing was executed is looked into, and a refusal is looked at twice.</summary>
public sealed class RefusedMoneyTests : SandboxTest
{
    private static readonly AgainPaymentRequest Order = new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" };

    [Theory]
    [InlineData(500, 1)]
    [InlineData(502, 502)]
    [InlineData(503, 503)]
    [InlineData(504, 504)]
    [InlineData(408, 408)]
    [InlineData(307, 307)]
    public async Task An_enveloped_error_may_be_executed_a_second_later(int status, int code)
    {
        await Plan.IssueKeyAsync(Client);
        var payment = Sandbox.AddPayment(new() { MerchantUid = "order-2", Amount = 1000 });
        Sandbox.Behavior = Sandbox.Behavior with
        {
            MoneyErrors = Fault.EnvelopedError(FaultExecution.After, status, code, TimeSpan.FromSeconds(1)),
        };

        var charging = Client.Outcomes.ChargeAsync(Order);
        var refunding = Client.Outcomes.RefundAsync(payment.ImpUid, 300);

        (await charging).Should().BeOfType<ChargeOutcome.Charged>();
        (await refunding).Should().BeOfType<RefundOutcome.Refunded>();
        Sandbox.Movements.Select(movement => movement.Amount).Should().BeEquivalentTo([1000m, 1000m, -300m]);
    }

    [Fact]
    public async Task An_order_that_is_paid_already_is_charged_though_reads_lag()
    {
        await Plan.IssueKeyAsync(Client);
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        Sandbox.Behavior = Sandbox.Behavior with { ReadLag = TimeSpan.FromMilliseconds(900) };
        await Client.KeyPayments.AgainAsync(Order);

        (await Client.Outcomes.ChargeAsync(Order)).Should().BeOfType<ChargeOutcome.Charged>();
    }

    [Fact]
    public async Task A_refusal_of_an_order_that_cannot_be_read_twice_stays_unknown()
    {
        await using var order = new ScriptedOrder { OnRead = number => number == 1 ? ScriptedOrder.Enveloped(404, 1) : Answer.Html(502) };
        order.OnMoney = () => ScriptedOrder.Enveloped(200, -1);

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_plain_refusal_of_a_refund_is_not_refunded_after_two_looks()
    {
        await using var order = new ScriptedOrder { OnPayment = _ => [ScriptedOrder.Payment("")] };
        order.OnMoney = () => ScriptedOrder.Enveloped(200, 1, "취소 불가");

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 300)).Should().BeOfType<RefundOutcome.NotRefunded>().Which.Reason.Should().Be("취소 불가");

        order.Reads.Should().HaveCount(3, "before it, and twice after it");
        order.Time.Passed.Should().Be(TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    public async Task A_bare_refusal_of_something_in_between_is_none(int status)
    {
        await using var order = new ScriptedOrder { OnAttempts = number => number < 3 ? null : [ScriptedOrder.Payment("")] };
        order.OnMoney = () => Answer.Html(status);

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.Charged>();

        order.Sent.Should().ContainSingle();
    }

    [Fact]
    public async Task The_answer_of_another_order_is_none()
    {
        await using var order = new ScriptedOrder { OnAttempts = _ => [ScriptedOrder.Payment("")] };
        order.OnMoney = () => Answer.Payload(ScriptedOrder.Payment("\"merchant_uid\":\"order-2\",\"status\":\"failed\"").ToJsonString());

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.Charged>();
    }
}
