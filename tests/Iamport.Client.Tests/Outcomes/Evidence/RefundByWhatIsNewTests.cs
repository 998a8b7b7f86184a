using System.Text.Json.Nodes;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes.Evidence;

/// <summary>A refund whose answer was lost is what is new in the history since it was read; what can be read in two ways is unknown.</summary>
public sealed class RefundByWhatIsNewTests
{
    private static readonly long Now = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 1;

    [Fact]
    public async Task An_entry_that_was_there_before_is_not_the_refund()
    {
        const string Promoted = "\"amount\":9000,\"promotion\":{\"id\":\"p\",\"discount\":1000},\"cancel_amount\":1000";
        var before = Paid(Promoted, Entry("c1", 1000, Now - 3));
        await using var order = Refunding(_ => before);

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 1000)).Should().BeOfType<RefundOutcome.NotRefunded>();
        order.Sent.Should().ContainSingle();
    }

    [Theory]
    [InlineData("c2")]
    [InlineData(null)]
    public async Task An_entry_of_the_amount_that_is_new_is_the_refund_wherever_it_stands(string? id)
    {
        var old = Entry("c1", 300, Now - 60);
        var before = Paid("\"cancel_amount\":300", old);
        var after = Paid("\"cancel_amount\":600", Entry(id, 300, Now), old);
        await using var order = Refunding(number => number < 4 ? before : after);

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 300)).Should().BeOfType<RefundOutcome.Refunded>()
            .Which.Cancellation!.CancellationId.Should().Be(id);
    }

    [Fact]
    public async Task Entries_without_an_identifier_are_counted_as_often_as_they_stood_there()
    {
        var equal = Entry(null, 300, Now - 60, tid: "t");
        await using var order = Refunding(_ => Paid("\"cancel_amount\":600", equal, equal));

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 300)).Should().BeOfType<RefundOutcome.NotRefunded>();
    }

    [Fact]
    public async Task Another_refund_that_came_first_is_told_only_when_the_window_has_passed()
    {
        var before = Paid("\"cancel_amount\":0");
        var after = Paid("\"cancel_amount\":200", Entry("c1", 200, Now));
        await using var order = Refunding(number => number < 3 ? before : after);

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 300)).Should().BeOfType<RefundOutcome.RemainderChanged>();
        order.Time.Passed.Should().BeGreaterThanOrEqualTo(TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task Two_new_entries_of_one_second_leave_open_which_came_first()
    {
        var before = Paid("\"cancel_amount\":0");
        var after = Paid("\"cancel_amount\":500", Entry("c2", 200, Now), Entry("c1", 300, Now));
        await using var order = Refunding(number => number < 3 ? before : after);

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 300)).Should().BeOfType<RefundOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_refund_of_the_amount_that_came_after_a_deposit_may_be_another_ones()
    {
        var first = Deposit(700);
        var before = Deposited(0, [], first);
        var after = Deposited(300, [Entry("c1", 300, Now)], first, Deposit(300));
        await using var order = Refunding(number => number < 3 ? before : after);

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 300)).Should().BeOfType<RefundOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_history_that_has_lost_what_it_told_proves_nothing()
    {
        var before = Paid("\"cancel_amount\":300", Entry("c1", 300, Now - 60));
        await using var order = Refunding(number => number == 1 ? before : Paid("\"cancel_amount\":0"));

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 200)).Should().BeOfType<RefundOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_payment_that_was_read_before_is_not_absent()
    {
        await using var order = Refunding(number => number == 1 ? Paid("\"cancel_amount\":0") : null);

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 200)).Should().BeOfType<RefundOutcome.StillUnknown>();
    }

    [Fact]
    public async Task An_entry_after_a_promotion_may_be_the_refund_less_the_discount()
    {
        const string Promoted = "\"amount\":9000,\"promotion\":{\"id\":\"p\",\"discount\":1000}";
        await using var order = Refunding(number => number < 3 ? Paid(Promoted) : Paid(Promoted + ",\"cancel_amount\":4500", Entry("c1", 4500, Now)));

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 5000)).Should().BeOfType<RefundOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_refund_that_was_taken_and_does_not_show_is_never_said_not_to_have_happened()
    {
        await using var order = Refunding(_ => Paid("\"cancel_amount\":0"));
        order.OnMoney = () => Answer.Payload(Paid("\"cancel_amount\":0").ToJsonString());

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 200)).Should().BeOfType<RefundOutcome.StillUnknown>();
    }

    [Theory]
    [InlineData(1_575_001_000)]
    [InlineData(0)]
    public async Task A_refund_that_was_taken_is_what_is_new_whatever_its_time_says(long at)
    {
        var before = Paid("\"cancel_amount\":300", Entry("c1", 300, 1_575_000_000));
        await using var order = Refunding(_ => before);
        order.OnMoney = () => Answer.Payload(
            Paid("\"cancel_amount\":800", Entry("c2", 200, at), Entry("c1", 300, 1_575_000_000), Entry("c3", 300, at)).ToJsonString());

        (await order.Client.Outcomes.RefundAsync(ScriptedOrder.ImpUid, 200)).Should().BeOfType<RefundOutcome.Refunded>()
            .Which.Cancellation!.CancellationId.Should().Be("c2");
    }

    [Fact]
    public async Task A_refund_by_order_is_found_on_the_last_page()
    {
        await using var order = new ScriptedOrder();
        var others = Enumerable.Range(2, 120).Select(number => ScriptedOrder.Payment($"\"imp_uid\":\"imp_{number}\",\"status\":\"failed\"")).ToArray();
        var refunded = Paid("\"cancel_amount\":300", Entry("c1", 300, Now));
        order.OnRead = number => Page(number % 2 == 1 ? others[..100] : [.. others[100..], refunded], next: number % 2 == 1 ? 2 : 0, total: 121);

        (await order.Client.Outcomes.ResolveRefundAsync(CancelPaymentRequest.PartialOfOrder(ScriptedOrder.MerchantUid, 300, 10_000), order.Time.GetUtcNow()))
            .Should().BeOfType<RefundOutcome.Refunded>();
    }

    private static ScriptedOrder Refunding(Func<int, JsonObject?> payment) => new() { OnPayment = number => payment(number) is { } one ? [one] : null };

    private static JsonObject Paid(string more, params JsonObject[] refunds)
    {
        var payment = ScriptedOrder.Payment(more);
        payment["paid_at"] = Now - 3600;
        payment["started_at"] = Now - 3600;
        payment["cancel_history"] = new JsonArray([.. refunds.Select(refund => refund.DeepClone())]);
        return payment;
    }

    private static JsonObject Deposited(int refunded, JsonObject[] refunds, params JsonObject[] deposits)
    {
        var payment = Paid($"\"pay_method\":\"vbank\",\"amount\":0,\"cancel_amount\":{refunded}", refunds);
        payment["deposit_history"] = new JsonArray([.. deposits.Select(deposit => deposit.DeepClone())]);
        return payment;
    }

    private static JsonObject Deposit(int amount) => new() { ["pg_tid"] = $"t{amount}", ["amount"] = amount, ["deposited_at"] = Now };

    private static JsonObject Entry(string? id, int amount, long at, string? tid = null) =>
        new() { ["cancellation_id"] = id, ["pg_tid"] = tid ?? id, ["amount"] = amount, ["cancelled_at"] = at, ["reason"] = "r" };

    private static WireMock.ResponseProviders.IResponseProvider Page(JsonObject[] items, int next, int total) => Answer.Payload(
        $$"""{"total":{{total}},"previous":0,"next":{{next}},"list":[{{string.Join(',', items.Select(item => item.ToJsonString()))}}]}""");
}
