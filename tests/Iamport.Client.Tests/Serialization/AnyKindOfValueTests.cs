using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Serialization;

public sealed class AnyKindOfValueTests
{
    private static readonly string[] Kinds =
    [
        "null", "0", "-1.5", "1e400", "12345678901234567890123", "\"\"", "\"text\"", "\"12.50\"", "true", "false",
        "{}", "{\"a\":{\"b\":[1]}}", "[]", "[null]", "[1,\"x\",true]", "[[{}]]", "[{}]",
    ];

    private static readonly (string Json, Func<IIamportClient, Task> Read)[] Answers =
    [
        (Samples.Payment, client => client.Payments.GetAsync("imp_100")),
        (Samples.Preparation, client => client.Payments.FindPreparationAsync("order-200")),
        (Samples.Balance, client => client.Payments.GetBalanceAsync("imp_1")),
        (Samples.CardKey, client => client.BillingKeys.GetAsync("card-300")),
        (Samples.SuperKey, client => client.BillingKeys.GetAsync("card-400")),
        (Samples.Schedule, client => client.Schedules.GetAsync("order-500")),
        (Page(Samples.Payment), client => client.Payments.ListAsync(PaymentStatusFilter.All)),
        (Page(Samples.Schedule), client => client.Schedules.ListAsync(new() { ScheduleFrom = default, ScheduleTo = default })),
    ];

    // Without these an object means nothing; what stands in their place is the matter of another test.
    private static readonly HashSet<string> Required = ["imp_uid", "merchant_uid", "status", "amount", "customer_uid", "total", "previous", "next", "list"];

    // Whatever one that cannot be read were taken for would be a saying about money.
    private static readonly HashSet<string> Amounts =
    [
        "cancel_amount", "discount", "tax_free", "supply", "vat", "service", "product_amount", "delivery_amount",
    ];

    private static readonly Gen<(int Answer, string[] Path, string Kind)> Changes =
        from answer in Gen.Choose(0, Answers.Length - 1)
        from path in Gen.Elements(Paths(JsonNode.Parse(Answers[answer].Json)!).Select(path => path.ToArray()).ToArray())
        from kind in Gen.Elements(Kinds)
        select (answer, path, kind);

    [Fact]
    public async Task Any_field_can_hold_any_kind_of_value_except_an_object_that_lacks_what_it_means_nothing_without()
    {
        var body = "";
        using var server = ServiceStub.Start(new Chosen(_ => Answer.Json(body)));
        await using var client = TestClient.For(server.Address);

        Prop.ForAll(Changes.ToArbitrary(), async change =>
        {
            var answer = JsonNode.Parse(Answers[change.Answer].Json)!;
            var field = change.Path.Aggregate(answer, Step);
            var readable = CanBeRead(field, JsonNode.Parse(change.Kind));
            field.ReplaceWith(JsonNode.Parse(change.Kind));
            body = $$"""{"code":0,"message":null,"response":{{answer.ToJsonString()}}}""";

            var failure = await Record.ExceptionAsync(() => Answers[change.Answer].Read(client.Client));

            return failure is null or IamportApiException && (readable == failure is null || MeansNothingOtherwise(change.Path));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }

    // A page is whole or no page.
    private static bool MeansNothingOtherwise(string[] path) =>
        Required.Contains(path[^1]) || Amounts.Contains(path[^1]) || path is [.., "list", _];

    private static bool CanBeRead(JsonNode field, JsonNode? kind) => (field, kind) switch
    {
        (JsonObject record, JsonObject) => IsOpen(record) || !NeedsMore(record),
        (JsonArray { Count: > 0 } list, JsonArray items) => items.All(item => CanBeRead(list[0]!, item)),
        _ => true,
    };

    private static bool NeedsMore(JsonObject record) => record.Parent is JsonArray && record.Any(field => Required.Contains(field.Key));

    private static IEnumerable<IEnumerable<string>> Paths(JsonNode node) => Children(node).SelectMany(child =>
        Paths(child.Node).Select(path => path.Prepend(child.Name)).Prepend([child.Name]));

    private static IEnumerable<(string Name, JsonNode Node)> Children(JsonNode node) => node switch
    {
        JsonObject fields => fields.Where(_ => !IsOpen(fields)).Select(field => (field.Key, field.Value!)),
        JsonArray items => items.Select((item, index) => ($"{index}", item!)),
        _ => [],
    };

    // The gateway's own fields: the client promises nothing about them and keeps them as they come.
    private static bool IsOpen(JsonNode node) => node.GetPath().EndsWith(".extension", StringComparison.Ordinal);

    private static JsonNode Step(JsonNode node, string name) => node is JsonArray items ? items[int.Parse(name, null)]! : node[name]!;

    private static string Page(string item) => $$"""{ "total": 1, "previous": 0, "next": 0, "list": [{{item}}] }""";
}
