using System.Text.Json.Nodes;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes.Evidence;

/// <summary>An attempt that may be paid yet leaves a charge unknown, wherever it stands in the list and whatever the clocks say.</summary>
public sealed class OpenAttemptTests
{
    [Theory]
    [InlineData("paypal")]
    [InlineData("paypal_v2")]
    [InlineData("paymentwall")]
    [InlineData(null)]
    public async Task A_charge_that_failed_at_a_gateway_that_finishes_later_is_unknown(string? gateway)
    {
        var failed = ScriptedOrder.Payment($""" "status":"failed","pg_provider":{JsonValue.Create(gateway)?.ToJsonString() ?? "null"} """);
        await using var order = new ScriptedOrder { OnAttempts = _ => [failed] };
        order.OnMoney = () => Answer.Payload(failed.ToJsonString());

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>();

        order.OnAttempts = _ => null;
        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>("the list may lag behind the answer");

        failed["started_at"] = 1575000000;
        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>("it is this charge's, whatever its times say");
    }

    [Fact]
    public async Task A_charge_that_is_answered_with_a_payment_that_waits_is_watched_to_the_end_of_the_window()
    {
        var waiting = ScriptedOrder.Payment(""" "status":"ready" """);
        await using var order = new ScriptedOrder { OnAttempts = number => [number < 5 ? waiting : ScriptedOrder.Payment("")] };
        order.OnMoney = () => Answer.Payload(waiting.ToJsonString());

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.Charged>();

        order.OnAttempts = _ => [waiting];
        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>()
            .Which.Record.Should().BeEquivalentTo(new { ScriptedOrder.MerchantUid, Amount = 10_000m });
        order.Sent.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_charge_that_failed_elsewhere_is_told_after_two_looks_and_two_seconds()
    {
        var failed = ScriptedOrder.Payment(""" "status":"failed","fail_reason":"한도초과" """);
        await using var order = new ScriptedOrder { OnAttempts = _ => [failed] };
        order.OnMoney = () => Answer.Payload(failed.ToJsonString());

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.NotCharged>().Which.Reason.Should().Be("한도초과");

        order.Reads.Should().HaveCount(2);
        order.Time.Passed.Should().Be(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task An_attempt_that_waits_counts_though_a_newer_one_failed()
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        await using var order = new ScriptedOrder
        {
            OnAttempts = _ =>
            [
                ScriptedOrder.Payment($""" "imp_uid":"imp_1","status":"ready","started_at":{now} """),
                ScriptedOrder.Payment($""" "imp_uid":"imp_2","status":"failed","started_at":{now + 5} """),
            ],
        };

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>();
    }

    [Theory]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(600)]
    public async Task A_clock_that_is_ahead_makes_no_attempt_older_than_the_charge(int minutes)
    {
        await using var order = new ScriptedOrder
        {
            OnAttempts = _ => [ScriptedOrder.Payment($""" "status":"ready","started_at":{DateTimeOffset.UtcNow.ToUnixTimeSeconds()} """)],
        };
        order.Time.Ahead = TimeSpan.FromMinutes(minutes);

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_window_that_was_left_open_before_leaves_nothing_open()
    {
        await using var order = new ScriptedOrder
        {
            OnAttempts = _ => [ScriptedOrder.Payment($""" "status":"ready","started_at":{DateTimeOffset.UtcNow.AddMinutes(-2).ToUnixTimeSeconds()} """)],
        };
        order.OnMoney = () => ScriptedOrder.Enveloped(200, -1, "한도초과");

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.NotCharged>();
    }

    [Theory]
    [InlineData("""{"code":0,"message":null,"response":{"total":0,"previous":0,"next":0}}""", 200)]
    [InlineData("""{"code":0,"message":null,"response":{"total":1,"previous":0,"next":0,"list":[]}}""", 200)]
    [InlineData("""{"code":0,"message":null,"response":{"total":0,"previous":0,"next":2,"list":[]}}""", 200)]
    [InlineData("<html>Bad request</html>", 400)]
    [InlineData("<html>default backend</html>", 404)]
    [InlineData("""{"code":1,"message":"no such page","response":null}""", 400)]
    public async Task A_list_that_is_not_whole_proves_nothing(string body, int status)
    {
        await using var order = new ScriptedOrder { OnRead = _ => Answer.Json(body, status) };

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_paid_attempt_is_believed_though_the_rest_of_the_list_cannot_be_read()
    {
        await using var order = new ScriptedOrder
        {
            OnRead = number => number % 2 == 1
                ? Answer.Payload($$"""{"total":101,"previous":0,"next":2,"list":[{{ScriptedOrder.Payment("").ToJsonString()}}]}""")
                : Answer.Html(502),
        };

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.Charged>();
    }

    [Fact]
    public async Task An_attempt_that_was_there_and_is_gone_proves_nothing()
    {
        await using var order = new ScriptedOrder
        {
            OnAttempts = number => number == 1 ? [ScriptedOrder.Payment($""" "status":"failed","started_at":1575000000 """)] : null,
        };

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_test_payment_does_not_hide_the_real_one()
    {
        await using var order = new ScriptedOrder
        {
            OnAttempts = number =>
            [
                ScriptedOrder.Payment(""" "imp_uid":"imp_0","sandbox":true """),
                .. number < 4 ? [] : new[] { ScriptedOrder.Payment(""" "imp_uid":"imp_1" """) },
            ],
        };

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.Charged>().Which.Payment.ImpUid.Should().Be("imp_1");
    }

    [Theory]
    [InlineData("\"sandbox\":null", PaymentMismatch.SandboxUnstated)]
    [InlineData("\"sandbox\":\"perhaps\"", PaymentMismatch.SandboxUnstated)]
    [InlineData("\"sandbox\":{}", PaymentMismatch.SandboxUnstated)]
    [InlineData("\"sandbox\":true", PaymentMismatch.Sandbox)]
    public async Task What_does_not_say_whether_it_is_a_test_payment_is_a_finding_of_its_own(string sandbox, PaymentMismatch mismatch)
    {
        await using var order = new ScriptedOrder();
        order.OnMoney = () => Answer.Payload(ScriptedOrder.Payment(sandbox).ToJsonString());

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.ChargedDifferently>()
            .Which.Mismatch.Should().Be(mismatch);
    }

    [Fact]
    public async Task A_currency_that_nobody_named_is_open_where_the_gateway_has_one_of_its_own()
    {
        await using var order = new ScriptedOrder();
        order.OnMoney = () => Answer.Payload(ScriptedOrder.Payment(""" "currency":"USD","pg_provider":"paypal_v2" """).ToJsonString());

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>().Which.Reason.Should().Contain("USD");
        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge with { Currency = Currency.Krw })).Should().BeOfType<ChargeOutcome.ChargedDifferently>();
    }
}
