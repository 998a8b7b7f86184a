using System.Text.Json;
using System.Text.Json.Nodes;

namespace Iamport.Client.Tests.Specification;

/// <summary>Holds a JSON answer against its schema.</summary>
internal static class AnswerCheck
{
    /// <summary>What the answer has that the schema does not know, lacks, or has as another kind of value. Null is no value at all.</summary>
    public static IEnumerable<string> Differences(JsonNode? value, JsonNode schema, string path)
    {
        var resolved = SpecificationDocument.Resolve(schema);
        return value switch
        {
            null => [],
            JsonObject properties when resolved["properties"] is JsonObject described => Properties(properties, described, resolved, path),
            JsonObject page when resolved["items"] is not null && page["list"] is JsonArray list =>
                [$"{path} is a page", .. Differences(list, schema, path)],
            JsonArray items when resolved["items"] is { } item =>
                items.SelectMany(entry => Differences(entry, item, $"{path}[]")),
            _ => IsOfKind(value, resolved["type"]?.GetValue<string>()) ? [] : [$"{path} is {value.GetValueKind()}"],
        };
    }

    private static IEnumerable<string> Properties(JsonObject value, JsonObject described, JsonNode schema, string path)
    {
        foreach (var (name, property) in value)
        {
            if (described[name] is not { } known)
            {
                yield return $"{path}.{name} is not described";
                continue;
            }

            foreach (var difference in Differences(property, known, $"{path}.{name}"))
            {
                yield return difference;
            }
        }

        foreach (var required in schema["required"]?.AsArray() ?? [])
        {
            if (!value.ContainsKey(required!.GetValue<string>()))
            {
                yield return $"{path}.{required} is missing";
            }
        }
    }

    private static bool IsOfKind(JsonNode value, string? type) => type switch
    {
        "string" => value.GetValueKind() == JsonValueKind.String,
        "number" or "integer" => value.GetValueKind() == JsonValueKind.Number,
        "boolean" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "array" => value is JsonArray,
        "object" => value is JsonObject,
        _ => true,
    };
}
