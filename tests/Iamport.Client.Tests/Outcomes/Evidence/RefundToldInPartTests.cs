namespace Iamport.Client.Tests.Outcomes.Evidence;

/// <summary>Refunds of payments that do not tell all that came in, or that tell no refund at all.</summary>
public sealed class RefundToldInPartTests
{
    private static readonly long Now = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 1;

    [Theory]
    [InlineData(""" "amount":10000,"paid_at":1575000000 """)]
    [InlineData(""" "status":"ready","amount":10000,"paid_at":0 """)]
    [InlineData(""" "amount":10000,"paid_at":1575000000,"deposit_history":[{"pg_tid":"d1","amount":7000,"deposited_at":1575000000},{"pg_tid":"d2","amount":500,"deposited_at":1700000000}] """)]
    public async Task An_entry_of_its_amount_is_no_absence_where_deposits_may_be_untold_or_came_since(string account)
    {
        await using var order = Account(account + $$""","cancel_amount":2000,"cancel_history":[{"pg_tid":"c1","amount":2000,"cancelled_at":{{Now}},"reason":"r"}]""");

        (await CancelAsync(order, 2000, 7000)).Should().BeOfType<RefundOutcome.StillUnknown>();
    }

    [Fact]
    public async Task An_entry_that_starts_from_what_is_told_is_none_of_ours_for_certain_where_less_may_have_come_in()
    {
        await using var order = Account(
            $$""" "amount":10000,"paid_at":1575000000,"cancel_amount":2000,"cancel_history":[{"pg_tid":"c1","amount":2000,"cancelled_at":{{Now}},"reason":"r"}] """);

        (await CancelAsync(order, 2000, 10000)).Should().BeOfType<RefundOutcome.StillUnknown>("7000 may have come in, which another refund of 2000 counted on");
    }

    [Theory]
    [InlineData(""" "status":"ready","pay_method":"vbank","paid_at":0 """)]
    [InlineData(""" "status":"ready","pay_method":"card","paid_at":0 """)]
    public async Task Where_nothing_was_refunded_nothing_else_was_either(string payment)
    {
        await using var order = new ScriptedOrder { OnPayment = _ => [ScriptedOrder.Payment(payment)] };

        (await CancelAsync(order, 2000, 7000)).Should().BeOfType<RefundOutcome.NotRefunded>();
    }

    [Fact]
    public async Task A_refund_by_somebody_else_does_not_prove_ours_absent_where_a_deposit_may_have_made_up_for_it()
    {
        const string Account = """ "pay_method":"vbank","amount":10000,"paid_at":1575000000,"cancel_amount":""";
        await using var order = new ScriptedOrder
        {
            OnPayment = number => [ScriptedOrder.Payment(number == 1 ? Account + "0" : Account + $$"""
                3000,"cancel_history":[{"pg_tid":"c1","amount":1000,"cancelled_at":{{Now}},"reason":"r"},{"pg_tid":"c2","amount":2000,"cancelled_at":{{Now + 2}},"reason":"r"}]
                """)],
        };

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 2000)).Should().BeOfType<RefundOutcome.StillUnknown>();
    }

    [Fact]
    public async Task What_was_cancelled_as_a_whole_before_sending_was_not_cancelled_by_it()
    {
        await using var order = new ScriptedOrder
        {
            OnPayment = _ => [ScriptedOrder.Payment($$""" "status":"cancelled","paid_at":1575000000,"cancelled_at":{{Now}} """)],
        };

        (await order.Client.Outcomes.RefundAllAsync(ScriptedOrder.ImpUid)).Should().BeOfType<RefundOutcome.NotRefunded>();
        order.Sent.Should().ContainSingle();
    }

    [Fact]
    public async Task What_was_cancelled_as_a_whole_since_was()
    {
        await using var order = new ScriptedOrder
        {
            OnPayment = number => [ScriptedOrder.Payment(number == 1 ? """ "paid_at":1575000000 """
                : $$""" "status":"cancelled","paid_at":1575000000,"cancelled_at":{{Now}} """)],
        };

        (await order.Client.Outcomes.RefundAllAsync(ScriptedOrder.ImpUid)).Should().BeOfType<RefundOutcome.Refunded>();
    }

    private static ScriptedOrder Account(string payment) =>
        new() { OnPayment = _ => [ScriptedOrder.Payment($""" "pay_method":"vbank","pg_provider":"settle",{payment} """)] };

    private static async Task<RefundOutcome> CancelAsync(ScriptedOrder order, decimal amount, decimal remaining)
    {
        var unknown = (await FluentActions.Awaiting(() => order.Client.Payments.CancelAsync(CancelPaymentRequest.Partial(ScriptedOrder.ImpUid, amount, remaining)))
            .Should().ThrowAsync<IamportOutcomeUnknownException>()).Which;
        return await order.Client.Outcomes.ResolveRefundAsync(unknown);
    }
}
