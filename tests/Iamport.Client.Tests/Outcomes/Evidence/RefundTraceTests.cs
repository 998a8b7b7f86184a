using System.Text.Json;
using System.Text.Json.Nodes;
using Iamport.Client.Outcomes.Evidence;

namespace Iamport.Client.Tests.Outcomes.Evidence;

/// <summary>What a history says of one refund, case by case: found, none, another one came, or open.</summary>
public sealed class RefundTraceTests
{
    private const string Promoted = "\"amount\":9000,\"promotion\":{\"id\":\"p\",\"discount\":1000}";
    private const string Account = "\"amount\":1000,\"pay_method\":\"vbank\"";

    private static readonly DateTimeOffset Sent = DateTimeOffset.FromUnixTimeSeconds(1_795_000_000);

    [Fact]
    public void Of_two_entries_of_one_second_one_may_be_the_refund_less_the_discount() =>
        Since([], Promoted, Refund(5000, 10_000), Entry("c1", 4500), Entry("c2", 200)).Should().Be("Open");

    [Fact]
    public void A_full_refund_may_be_told_less_the_discount() =>
        Since([], Promoted, Refund(null, 10_000), Entry("c1", 9000)).Should().Be("Open");

    [Fact]
    public void A_later_entry_of_the_amount_is_not_the_one_that_the_checksum_let_pass() =>
        Since([], "\"amount\":1000", Refund(300, 1000), Entry("c1", 200), Entry("c2", 300, 5)).Should().Be("Other");

    [Fact]
    public void An_entry_of_another_amount_on_an_account_is_another_refund() =>
        Since([], Account, Refund(300, 1000), Entry("c1", 200)).Should().Be("Other");

    [Fact]
    public void A_part_that_came_back_is_not_the_whole_that_was_asked_for() =>
        Since([], "\"amount\":1000", Refund(null, 1000), Entry("c1", 300)).Should().Be("Other");

    [Fact]
    public void Without_a_checksum_another_refund_does_not_stand_in_the_way() =>
        Since([], "\"amount\":1000", Refund(300, null), Entry("c1", 200)).Should().Be("None");

    [Fact]
    public void An_account_whose_remainder_is_as_counted_has_had_no_deposit_meanwhile() =>
        Since([], Account, Refund(300, 1000), Entry("c1", 300), Entry("c2", 200, 5)).Should().Be("Found");

    [Theory]
    [InlineData("c1", null)]
    [InlineData(null, "c1")]
    public void An_entry_that_got_or_lost_its_identifier_is_the_same(string? before, string? after) =>
        Since([Entry(before, 300, -60, tid: "t")], "\"amount\":1000", Refund(300, 700), Entry(after, 300, -60, tid: "t")).Should().Be("None");

    [Theory]
    [InlineData("c2", 300, -60, "t")]
    [InlineData(null, 200, -60, "t")]
    [InlineData(null, 300, -61, "t")]
    [InlineData(null, 300, -60, "t2")]
    public void An_entry_that_differs_in_anything_is_another_so_that_the_first_is_gone(string? id, int amount, int at, string tid) =>
        Since([Entry(id is null ? null : "c1", 300, -60, tid: "t")], "\"amount\":1000", Refund(300, 700), Entry(id, amount, at, tid)).Should().Be("Open");

    [Fact]
    public void What_went_back_without_an_entry_is_the_whole_only_if_it_is_as_much() =>
        Since([], "\"amount\":1000,\"status\":\"cancelled\",\"cancel_amount\":800", Refund(null, 1000)).Should().Be("Open");

    [Fact]
    public void Whether_refunds_count_from_before_a_discount_is_open() =>
        Read(Promoted, Refund(300, 9000), Entry("c1", 300)).Should().Be("Open");

    [Fact]
    public void An_old_refund_of_the_amount_from_an_account_is_not_this_one() =>
        Read("\"amount\":0,\"pay_method\":\"vbank\",\"deposit_history\":[{\"pg_tid\":\"d\",\"amount\":1000,\"deposited_at\":1}]", Refund(300, 700), Entry("c1", 300, -86_400))
            .Should().Be("None");

    [Theory]
    [InlineData("\"status\":\"cancelled\"", "Open")]
    [InlineData("\"status\":\"cancelled\",\"cancelled_at\":1795000001", "Found")]
    [InlineData("\"status\":\"cancelled\",\"cancelled_at\":1794000000", "Other")]
    [InlineData("\"status\":\"paid\"", "None")]
    public void A_whole_refund_without_an_entry_shows_in_the_status_and_its_time(string more, string finding) =>
        Read("\"amount\":1000," + more, Refund(null, 1000)).Should().Be(finding);

    [Fact]
    public void A_part_is_not_found_in_a_status() =>
        Read("\"amount\":1000,\"status\":\"cancelled\",\"cancelled_at\":1795000001", Refund(300, 1000)).Should().Be("None");

    [Fact]
    public void An_entry_without_a_time_may_stand_before_or_after_the_others() =>
        Read("\"amount\":1000", Refund(300, 1000), Entry("c1", 200, 5), Entry("c2", 300, at: null)).Should().Be("Open");

    [Fact]
    public void In_some_order_of_one_second_the_refund_starts_from_its_checksum_and_in_others_not() =>
        Read("\"amount\":1000", Refund(300, 700), Entry("c1", 300), Entry("c2", 100), Entry("c3", 200)).Should().Be("Open");

    [Theory]
    [InlineData(300, 100)]
    [InlineData(100, 300)]
    public void No_order_of_one_second_lets_an_entry_start_from_what_it_took_itself(int first, int second) =>
        Read("\"amount\":1000", Refund(300, 700), Entry("c1", first), Entry("c2", second)).Should().Be("Other");

    [Theory]
    [InlineData(1000, "Found")]
    [InlineData(800, "Other")]
    public void Seconds_stand_in_the_order_of_their_times(int remaining, string finding) =>
        Read("\"amount\":1000", Refund(300, remaining), Entry("c2", 200, 5), Entry("c1", 300)).Should().Be(finding);

    [Fact]
    public void What_all_entries_of_an_earlier_second_took_is_gone() =>
        Read("\"amount\":1000", Refund(300, 700), Entry("c1", 100), Entry("c2", 200), Entry("c3", 300, 5)).Should().Be("Found");

    [Theory]
    [InlineData(1, "Found")]
    [InlineData(-2, "Open")]
    [InlineData(-10, "None")]
    public void Without_a_checksum_the_time_alone_tells_a_refund_from_an_earlier_one(int at, string finding) =>
        Read("\"amount\":1000", Refund(300, null), Entry("c1", 300, at)).Should().Be(finding);

    [Fact]
    public void What_is_told_in_whole_seconds_is_not_older_than_a_request_of_the_same_second() =>
        Read("\"amount\":1000", Refund(300, null) with { NotBefore = Sent.AddSeconds(0.7), ServiceTime = Sent.AddSeconds(0.7) }, Entry("c1", 300, 0)).Should().Be("Found");

    [Theory]
    [InlineData(1, "Open")]
    [InlineData(-3600, "Open")]
    [InlineData(3 * 3600, "Found")]
    [InlineData(-3 * 3600, "None")]
    public void A_clock_that_nobody_compared_tells_it_with_two_hours_allowance(int at, string finding) =>
        Read("\"amount\":1000", Refund(300, null) with { ServiceTime = null }, Entry("c1", 300, at)).Should().Be(finding);

    [Theory]
    [InlineData(2, 0)]
    [InlineData(0, 2)]
    [InlineData(-2, 0)]
    [InlineData(0, -2)]
    public void Of_clocks_that_are_days_apart_neither_tells_it(int ours, int theirs) =>
        Read("\"amount\":1000", Refund(300, null) with { NotBefore = Sent.AddDays(ours), ServiceTime = Sent.AddDays(theirs) }, Entry("c1", 300)).Should().Be("Open");

    [Fact]
    public void A_whole_refund_is_not_seen_in_a_status_that_may_be_older() =>
        Read("\"amount\":1000,\"status\":\"cancelled\",\"cancelled_at\":1795000001", Refund(null, 1000) with { ServiceTime = null }).Should().Be("Open");

    [Fact]
    public void Of_two_that_fit_the_first_is_told() =>
        RefundTrace.Of(Payment("\"amount\":1000", [Entry("c1", 300), Entry("c2", 300, 5)]), Refund(300, null)).Entry!.CancellationId.Should().Be("c1");

    [Theory]
    [InlineData(12, 50, 700, "Found")]
    [InlineData(13, 50, 700, "Open")]
    [InlineData(13, 60, 700, "Other")]
    [InlineData(13, null, 50, "Open")]
    [InlineData(13, null, 700, "Other")]
    [InlineData(13, null, null, "Open")]
    public void The_orders_of_more_than_twelve_refunds_in_one_second_are_not_tried(int refunds, int? amount, int? remaining, string finding) =>
        Read("\"amount\":1000", Refund(amount, remaining), [.. Enumerable.Range(0, refunds).Select(number => Entry($"c{number}", 50))]).Should().Be(finding);

    [Theory]
    [InlineData("smartro_v2", "vbank", false)]
    [InlineData("smartro_v2", "card", true)]
    [InlineData("nice", "vbank", true)]
    [InlineData("paypal", "paypal", false)]
    public void Whether_what_does_not_show_did_not_happen_is_the_gateways(string gateway, string method, bool tellsAll) =>
        RefundTrace.TellsAll(Payment($"\"amount\":1000,\"pg_provider\":\"{gateway}\",\"pay_method\":\"{method}\"", []), Refund(300, 1000)).Should().Be(tellsAll);

    private static string Since(JsonObject[] before, string payment, OutcomeRecord record, params JsonObject[] after) =>
        Read(payment, record with { Before = RefundsBefore.Of(Payment(payment, before)) with { CancelAmount = before.Sum(Amount), IsCancelled = false } }, after);

    private static string Read(string payment, OutcomeRecord record, params JsonObject[] entries) =>
        RefundTrace.Of(Payment(payment, entries), record).Finding.ToString();

    private static Payment Payment(string more, JsonObject[] entries)
    {
        var json = JsonNode.Parse("{\"imp_uid\":\"imp_1\",\"merchant_uid\":\"order-1\",\"status\":\"paid\",\"currency\":\"KRW\"}")!.AsObject();
        json["paid_at"] = Sent.ToUnixTimeSeconds() - 3600;
        json["cancel_amount"] = entries.Sum(Amount);
        json["cancel_history"] = new JsonArray([.. entries.Select(static entry => entry.DeepClone())]);
        foreach (var (name, value) in JsonNode.Parse($"{{{more}}}")!.AsObject())
        {
            json[name] = value?.DeepClone();
        }

        return json.Deserialize<Payment>()!;
    }

    private static decimal Amount(JsonObject entry) => entry["amount"]!.GetValue<int>();

    private static JsonObject Entry(string? id, int amount, int? at = 1, string? tid = null) => new()
    {
        ["cancellation_id"] = id, ["pg_tid"] = tid ?? id, ["amount"] = amount, ["cancelled_at"] = Sent.ToUnixTimeSeconds() + at, ["reason"] = "r",
    };

    private static OutcomeRecord Refund(decimal? amount, decimal? remaining) => new()
    {
        Id = Guid.Empty, Operation = "Payments.CancelAsync", Address = new("http://127.0.0.1"), Account = "key", ImpUid = "imp_1",
        Amount = amount, Remaining = remaining, NotBefore = Sent, NotAfter = Sent, ServiceTime = Sent, Window = TimeSpan.FromMinutes(3),
    };
}
