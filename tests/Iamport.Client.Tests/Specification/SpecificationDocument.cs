using System.Text.Json.Nodes;
using Iamport.Client.Tests.Conventions;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Specification;

/// <summary>PortOne's description of its API (Swagger 2.0), read where it lies.</summary>
internal static class SpecificationDocument
{
    public const string Variable = "IAMPORT_SPECIFICATION";

    public static string File { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : Path.Combine(CodeBase.Root, "..", "shared", "api", "portone-v1.openapi.json");

    public static IReadOnlyDictionary<string, DescribedOperation> Operations
    {
        get
        {
            Machine.Needs(System.IO.File.Exists(File), $"PortOne's document is not at {File}; name its place in {Variable}.");
            return All.Value;
        }
    }

    private static Lazy<JsonNode> Root { get; } = new(() => JsonNode.Parse(System.IO.File.ReadAllText(File))!);

    private static Lazy<Dictionary<string, DescribedOperation>> All { get; } = new(() =>
        (from path in Root.Value["paths"]!.AsObject()
         from verb in path.Value!.AsObject()
         where verb.Key is "get" or "post" or "put" or "delete"
         let operation = Describe($"{verb.Key.ToUpperInvariant()} {path.Key}", verb.Value!)
         select operation).ToDictionary(operation => operation.Name));

    /// <summary>The schema behind a reference or a combination, as one object of its properties.</summary>
    public static JsonNode Resolve(JsonNode schema)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            return Resolve(Root.Value["definitions"]![reference.Split('/')[^1]]!);
        }

        if (schema["allOf"] is not JsonArray parts)
        {
            return schema;
        }

        var merged = new JsonObject();
        foreach (var (name, property) in parts.SelectMany(part => Resolve(part!)["properties"]?.AsObject() ?? []))
        {
            merged[name] = property!.DeepClone();
        }

        return new JsonObject { ["type"] = "object", ["properties"] = merged };
    }

    /// <summary>Every leaf below a schema, as in <c>list[].imp_uid</c>.</summary>
    public static IEnumerable<string> Leaves(JsonNode schema, string path = "", int depth = 0)
    {
        var resolved = Resolve(schema);
        if (resolved["properties"] is JsonObject { Count: > 0 } properties && depth < 6)
        {
            return properties.SelectMany(property => Leaves(property.Value!, path.Length == 0 ? property.Key : $"{path}.{property.Key}", depth + 1));
        }

        return resolved["items"] is JsonObject items ? Leaves(items, $"{path}[]", depth + 1) : [path];
    }

    private static DescribedOperation Describe(string name, JsonNode operation)
    {
        var payload = Payload(operation);
        return new(name, Parameters(operation), payload is null ? [] : [.. Leaves(payload).Distinct()], payload)
        {
            Statuses = [.. operation["responses"]!.AsObject().Select(response => response.Key)],
        };
    }

    private static Dictionary<string, DescribedParameter> Parameters(JsonNode operation) =>
        (operation["parameters"]?.AsArray() ?? [])
            .SelectMany(parameter => Parameters(parameter!["name"]!.GetValue<string>(), Place(parameter), parameter))
            .ToDictionary(parameter => parameter.Name);

    private static IEnumerable<DescribedParameter> Parameters(string name, string place, JsonNode parameter)
    {
        var required = parameter["required"]?.GetValueKind() == System.Text.Json.JsonValueKind.True;
        if (parameter["in"]!.GetValue<string>() == "body" && parameter["schema"] is { } schema && Resolve(schema)["properties"] is JsonObject fields)
        {
            var names = (Resolve(schema)["required"]?.AsArray() ?? []).Select(field => field!.GetValue<string>()).ToHashSet();
            return fields.Select(field => new DescribedParameter(field.Key, place, names.Contains(field.Key), [.. Leaves(field.Value!)]));
        }

        // An array in a query is its name repeated, which its own name says already.
        return [new DescribedParameter(name, place, required, place == "body" ? [.. Leaves(parameter["schema"] ?? parameter)] : [""])];
    }

    private static string Place(JsonNode parameter) => parameter["in"]!.GetValue<string>() switch
    {
        "formData" or "body" => "body",
        var place => place,
    };

    // Where an answer has two shapes, the document names both beside each other instead of the envelope.
    private static JsonNode? Payload(JsonNode operation)
    {
        var answer = operation["responses"]?["200"]?["schema"] is { } schema ? Resolve(schema)["properties"] : null;
        return answer?["response"] ?? Either([.. (answer?.AsObject() ?? []).Select(shape => Resolve(shape.Value!)["properties"]?["response"]).OfType<JsonNode>()]);
    }

    private static JsonObject? Either(JsonNode[] shapes) =>
        shapes.Length == 0 ? null : new JsonObject { ["allOf"] = new JsonArray([.. shapes.Select(shape => shape.DeepClone())]) };
}

/// <summary>An operation as the document describes it.</summary>
internal sealed record DescribedOperation(
    string Name, IReadOnlyDictionary<string, DescribedParameter> Parameters, string[] Response, JsonNode? Schema = null)
{
    /// <summary>The HTTP statuses that it names.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];
}

/// <summary>A parameter as the document describes it; <paramref name="Leaves"/> are the fields below it.</summary>
internal sealed record DescribedParameter(string Name, string Place, bool Required, string[] Leaves);
