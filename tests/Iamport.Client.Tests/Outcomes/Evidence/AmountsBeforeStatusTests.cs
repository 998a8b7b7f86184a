using System.Text.Json.Nodes;

namespace Iamport.Client.Tests.Outcomes.Evidence;

/// <summary>What a payment holds is what came in less what went back, whatever its status is called.</summary>
public sealed class AmountsBeforeStatusTests
{
    private const string WithMoneyLeft = """
        "status":"cancelled","cancel_amount":3000,"paid_at":1575000000,"cancel_history":[{"pg_tid":"c1","amount":3000,"cancelled_at":1575001000,"reason":"r"}]
        """;

    private const string DepositAfterCancel = """
        "status":"cancelled","amount":50000,"pay_method":"vbank","pg_provider":"settle","cancel_amount":20000,"paid_at":1575000000,
        "cancel_history":[{"pg_tid":"c1","amount":20000,"cancelled_at":1700000000,"reason":"r"}],
        "deposit_history":[{"pg_tid":"d1","amount":20000,"deposited_at":1699990000},{"pg_tid":"d2","amount":30000,"deposited_at":1700090000}]
        """;

    [Theory]
    [InlineData(WithMoneyLeft, 7_000)]
    [InlineData(DepositAfterCancel, 30_000)]
    [InlineData("""
        "status":"ready","amount":0,"pay_method":"vbank","pg_provider":"settle","deposit_history":[{"pg_tid":"d1","amount":30000,"deposited_at":1700000000}]
        """, 30_000)]
    [InlineData("""
        "status":"paid","paid_at":1575000000,"pay_method":"vbank","deposit_history":[{"pg_tid":"d1","amount":9000,"deposited_at":1700000000}]
        """, 9_000)]
    [InlineData(""" "status":"failed","paid_at":1575000000 """, 10_000)]
    [InlineData(""" "status":"something new","paid_at":1575000000,"cancel_amount":1 """, 9_999)]
    public async Task All_that_is_held_is_refunded(string payment, int held)
    {
        await using var order = new ScriptedOrder { OnPayment = _ => [ScriptedOrder.Payment(payment)] };
        order.OnMoney = () => ScriptedOrder.Enveloped(200, 1);

        await order.Client.Outcomes.RefundAllAsync(ScriptedOrder.ImpUid);

        JsonNode.Parse(order.Sent.Should().ContainSingle().Subject)!["checksum"]!.GetValue<decimal>().Should().Be(held);
    }

    [Theory]
    [InlineData(""" "status":"cancelled","pay_method":"vbank","cancel_amount":10000,"paid_at":0 """)]
    [InlineData(""" "status":"cancelled","pay_method":"vbank","cancel_amount":0,"paid_at":null """)]
    [InlineData(""" "status":"cancelled","cancel_amount":10000,"paid_at":1575000000 """)]
    [InlineData(""" "status":"paid","cancel_amount":10000,"paid_at":1575000000 """)]
    public async Task Nothing_is_sent_where_nothing_is_held(string payment)
    {
        await using var order = new ScriptedOrder { OnPayment = _ => [ScriptedOrder.Payment(payment)] };

        (await order.Client.Outcomes.RefundAllAsync(ScriptedOrder.ImpUid)).Should().BeOfType<RefundOutcome.NothingLeft>();

        order.Sent.Should().BeEmpty();
    }

    [Theory]
    [InlineData(WithMoneyLeft, PaymentMismatch.Status | PaymentMismatch.Refunded)]
    [InlineData(""" "status":"cancelled","cancel_amount":10000,"paid_at":1575000000 """, PaymentMismatch.Status | PaymentMismatch.Refunded)]
    [InlineData(""" "status":"paid","cancel_amount":3000,"paid_at":1575000000 """, PaymentMismatch.Refunded)]
    [InlineData(""" "status":"failed","paid_at":1575000000 """, PaymentMismatch.Status)]
    [InlineData(""" "status":"cancelled" """, PaymentMismatch.Status)]
    public async Task A_charge_whose_money_came_and_went_is_never_not_charged(string payment, PaymentMismatch mismatch)
    {
        await using var order = new ScriptedOrder { OnAttempts = _ => [ScriptedOrder.Payment(payment)] };

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.ChargedDifferently>()
            .Which.Mismatch.Should().Be(mismatch);
    }

    [Fact]
    public async Task An_account_that_was_voided_without_a_deposit_is_no_charge()
    {
        await using var order = new ScriptedOrder
        {
            OnAttempts = _ => [ScriptedOrder.Payment(""" "status":"cancelled","pay_method":"vbank","cancel_amount":10000,"paid_at":0 """)],
        };

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.NotCharged>();
    }

    [Fact]
    public async Task An_earlier_attempt_that_was_refunded_long_before_is_not_this_charges()
    {
        await using var order = new ScriptedOrder
        {
            OnAttempts = _ => [ScriptedOrder.Payment(""" "status":"cancelled","started_at":1575000000,"paid_at":1575000000,"cancel_amount":10000 """)],
        };

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.NotCharged>();
    }
}
