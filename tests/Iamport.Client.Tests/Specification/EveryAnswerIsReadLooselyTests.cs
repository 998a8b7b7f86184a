using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using FsCheck;
using FsCheck.Fluent;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;
using Iamport.Client.Tests.Conventions;

namespace Iamport.Client.Tests.Specification;

/// <summary>Answers made from PortOne's schemas, every operation's, with something wrong somewhere.</summary>
public sealed class EveryAnswerIsReadLooselyTests
{
    // An absent key, and every kind of value that could stand in the place of another.
    private static readonly string?[] Kinds =
        [null, "null", "0", "-1.5", "1e400", "\"\"", "\"new value\"", "\"12.50\"", "true", "{}", "{\"a\":[1]}", "[]", "[null,1,\"x\"]", "[{}]"];

    private static readonly Lazy<(Type Payload, string Json, string[] Path)[]> Positions = new(() =>
    [
        .. from found in CodeBase.Operations
           where SpecificationDocument.Operations.ContainsKey($"{found.Operation.Method} {found.Operation.Template}")
           let described = SpecificationDocument.Operations[$"{found.Operation.Method} {found.Operation.Template}"]
           where described.Schema is not null && found.Method.ReturnType.IsGenericType
           let sample = Sample(described.Schema!, 0)
           from path in Paths(sample)
           select (found.Method.ReturnType.GetGenericArguments()[0], sample.ToJsonString(), path.ToArray()),
    ]);

    [Fact]
    public void Whatever_stands_in_any_place_of_any_answer_only_what_it_means_nothing_without_can_fail_it() =>
        Prop.ForAll(
            Gen.Elements(Positions.Value).SelectMany(position => Gen.Elements(Kinds).Select(kind => (position, kind))).ToArbitrary(),
            change => IsRead(change.position.Payload, Change(change.position.Json, change.position.Path, change.kind))
                || MeansNothingWithout(change.position.Path[^1]) || IsOfAPage(change.position.Payload, change.position.Path) || IsAnObjectWithNothingInIt(change.position.Json, change.position.Path, change.kind))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void An_answer_as_described_is_read_and_so_is_one_with_new_fields_everywhere()
    {
        foreach (var (payload, json) in Positions.Value.Select(position => (position.Payload, position.Json)).Distinct())
        {
            IsRead(payload, json).Should().BeTrue(payload.ToString());
            var extended = JsonNode.Parse(json)!;
            foreach (var fields in Objects(extended).ToArray())
            {
                fields["added_tomorrow"] = new JsonObject { ["a"] = new JsonArray(1, "x", null) };
            }

            IsRead(payload, extended.ToJsonString()).Should().BeTrue($"{payload} with new fields");
        }
    }

    private static bool IsRead(Type payload, string json)
    {
        var envelope = IamportJsonContext.Default.GetTypeInfo(typeof(Envelope<>).MakeGenericType(payload))!;
        try
        {
            return JsonSerializer.Deserialize($$"""{"code":0,"message":null,"response":{{json}}}""", envelope) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // In the place of a record, or of a list of them, it lacks what the record means nothing without.
    private static bool IsAnObjectWithNothingInIt(string json, string[] path, string? kind) =>
        kind is "{}" or "{\"a\":[1]}" or "[{}]" && At(JsonNode.Parse(json)!, path) is not JsonValue;

    // Its numbers, its list and the items of that: a page is whole or no page.
    private static bool IsOfAPage(Type payload, string[] path) =>
        payload.IsGenericType && payload.GetGenericTypeDefinition() == typeof(Page<>) && (path.Length == 1 || path is ["list", _]);

    private static bool MeansNothingWithout(string field) => Required.Value.Contains(field);

    // Nor is an amount that cannot be read taken for another.
    private static readonly Lazy<HashSet<string>> Required = new(() =>
    [
        .. from type in CodeBase.Client.GetTypes()
           where type.GetProperty("AdditionalProperties") is not null && !type.IsGenericType
           let info = IamportJsonContext.Default.GetTypeInfo(type)
           where info?.Kind == JsonTypeInfoKind.Object
           from property in info.Properties
           where property.IsRequired || property.PropertyType == typeof(decimal) || property.PropertyType == typeof(decimal?)
           select property.Name,
        "access_token", "expired_at", "now",
    ]);

    private static JsonNode Sample(JsonNode schema, int depth)
    {
        var resolved = SpecificationDocument.Resolve(schema);
        if (resolved["properties"] is JsonObject { Count: > 0 } properties && depth < 6)
        {
            return new JsonObject(properties.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Sample(property.Value!, depth + 1))));
        }

        return resolved["items"] is JsonObject items
            ? new JsonArray(Sample(items, depth + 1))
            : resolved["type"]?.GetValue<string>() switch
            {
                "integer" or "number" => JsonValue.Create(1_700_000_000),
                "boolean" => JsonValue.Create(true),
                _ => JsonValue.Create("text"),
            };
    }

    private static IEnumerable<IEnumerable<string>> Paths(JsonNode node) => Children(node).SelectMany(child =>
        Paths(child.Node).Select(path => path.Prepend(child.Name)).Prepend([child.Name]));

    private static IEnumerable<(string Name, JsonNode Node)> Children(JsonNode node) => node switch
    {
        JsonObject fields => fields.Select(field => (field.Key, field.Value!)),
        JsonArray items => items.Select((item, index) => ($"{index}", item!)),
        _ => [],
    };

    private static IEnumerable<JsonObject> Objects(JsonNode node) =>
        (node is JsonObject fields ? new[] { fields } : []).Concat(Children(node).SelectMany(child => Objects(child.Node)));

    private static JsonNode At(JsonNode root, string[] path) =>
        path.Aggregate(root, (node, name) => node is JsonArray items ? items[int.Parse(name, null)]! : node[name]!);

    private static string Change(string json, string[] path, string? kind)
    {
        var root = JsonNode.Parse(json)!;
        var parent = At(root, path[..^1]);
        if (parent is JsonArray list)
        {
            list[0] = kind is null ? null : JsonNode.Parse(kind);
        }
        else if (kind is null)
        {
            parent.AsObject().Remove(path[^1]);
        }
        else
        {
            parent[path[^1]] = JsonNode.Parse(kind);
        }

        return root.ToJsonString();
    }
}
