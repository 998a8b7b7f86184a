using System.Text.Json.Nodes;
using Iamport.Client.Tests.Diagnostics.Leaks;
using Iamport.Client.Tests.Specification.Wire;

namespace Iamport.Client.Tests.Http.Hostile;

/// <summary>What a service carries back that does what it is asked for: every field, and the names that it was asked by.</summary>
internal static class HonestAnswer
{
    private static readonly string[] Names = ["imp_uid", "merchant_uid", "customer_uid"];

    /// <param name="operation">What was asked.</param>
    /// <param name="request">How: the whole text.</param>
    public static string To(WireOperation operation, string request)
    {
        if (!operation.Method.ReturnType.IsGenericType)
        {
            return "null";
        }

        var payload = Payload.Of(operation.Method.ReturnType.GetGenericArguments()[0])!;
        var parts = request.Split("\r\n\r\n", 2);
        var asked = InPath(operation, parts[0].Split(' ')[1]).Concat(parts[1].Length == 0 ? [] : InBody(JsonNode.Parse(parts[1])!)).ToList();
        Rename(payload, name => asked.FirstOrDefault(known => known.Name == name).Value);
        return payload.ToJsonString();
    }

    private static IEnumerable<(string Name, string Value)> InPath(WireOperation operation, string address) =>
        operation.Key.Split(' ')[1].Split('/').Zip(address.Split('?')[0].Split('/'))
            .Where(pair => Names.Contains(pair.First.Trim('{', '}'))).Select(pair => (pair.First.Trim('{', '}'), Uri.UnescapeDataString(pair.Second)));

    private static IEnumerable<(string Name, string Value)> InBody(JsonNode body) => body switch
    {
        JsonObject fields => fields.SelectMany(field => (field.Value, Names.Contains(field.Key)) switch
        {
            (null, _) => [],
            (JsonValue value, true) => [(field.Key, $"{value}")],
            (JsonArray { Count: > 0 } values, true) => [(field.Key, $"{values[0]}")],
            var (value, _) => InBody(value),
        }),
        JsonArray items => items.OfType<JsonNode>().SelectMany(InBody),
        _ => [],
    };

    private static void Rename(JsonNode node, Func<string, string?> find)
    {
        foreach (var item in node is JsonArray items ? items.OfType<JsonNode>() : [])
        {
            Rename(item, find);
        }

        foreach (var (name, value) in node is JsonObject fields ? fields.ToList() : [])
        {
            if (find(name) is { } asked)
            {
                node[name] = asked;
            }
            else if (value is not null)
            {
                Rename(value, find);
            }
        }
    }
}
