using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Iamport.Client.Sandbox.Control;

/// <summary>The document of the control API, made of what the routes declare.</summary>
internal static partial class OpenApi
{
    public static JsonObject Write(IEnumerable<ControlOperation> operations)
    {
        var paths = new JsonObject();
        foreach (var path in operations.GroupBy(static operation => operation.Path))
        {
            var verbs = new JsonObject();
            foreach (var operation in path)
            {
                verbs[operation.Verb.ToLowerInvariant()] = Describe(operation);
            }

            paths[ControlRoutes.Root + path.Key] = verbs;
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Iamport.Client.Sandbox",
                ["version"] = "1",
                ["description"] = $"No money moves. Times are UNIX seconds, spans seconds. What is not read wants the header {ControlDoor.Header}: 1.",
            },
            ["paths"] = paths,
        };
    }

    private static JsonObject Describe(ControlOperation operation)
    {
        var parameters = new JsonArray();
        foreach (Match placeholder in Placeholder().Matches(operation.Path))
        {
            parameters.Add((JsonNode)new JsonObject
            {
                ["name"] = placeholder.Groups[1].Value, ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" },
            });
        }

        var described = new JsonObject { ["summary"] = operation.Summary, ["parameters"] = parameters };
        if (operation.Example is { } example)
        {
            parameters.Add((JsonNode)new JsonObject
            {
                ["name"] = ControlDoor.Header, ["in"] = "header", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" },
            });
            described["requestBody"] = new JsonObject { ["content"] = Json(JsonNode.Parse(example)) };
        }

        described["responses"] = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = "Done, with what it is now.", ["content"] = Json(null) },
            ["400"] = new JsonObject { ["description"] = "The message names the field and the fix." },
            ["404"] = new JsonObject { ["description"] = "There is none of that name." },
            ["409"] = new JsonObject { ["description"] = "It cannot be done as things stand." },
        };
        return described;
    }

    private static JsonObject Json(JsonNode? example)
    {
        var media = new JsonObject();
        if (example is not null)
        {
            media["example"] = example;
        }

        return new JsonObject { ["application/json"] = media };
    }

    [GeneratedRegex(@"\{([a-z_]+)\}")]
    private static partial Regex Placeholder();
}
