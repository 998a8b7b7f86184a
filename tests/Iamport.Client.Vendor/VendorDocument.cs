using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Iamport.Client.Vendor;

/// <summary>A description of PortOne's API (Swagger 2.0), taken apart into what can change by itself.</summary>
internal sealed partial class VendorDocument
{
    private static readonly string[] Words = ["summary", "description", "x-portone-name", "x-portone-summary", "x-portone-description", "x-portone-per-pg"];

    private static readonly string[] Gateways = ["x-portone-supported-pgs", "x-portone-supported_pgs", "x-portone-unsupported-pgs"];

    private static readonly string[] Limits = ["type", "format", "default", "minLength", "maxLength", "minimum", "maximum", "pattern"];

    private readonly Dictionary<string, HashSet<string>> _uses = [];

    private VendorDocument(JsonObject document)
    {
        foreach (var (name, schema) in document["definitions"] as JsonObject ?? [])
        {
            AddFields(name, "", schema!);
        }

        foreach (var (path, verbs) in document["paths"]!.AsObject())
        {
            foreach (var (verb, operation) in verbs!.AsObject().Where(static found => found.Value is JsonObject && found.Key is "get" or "post" or "put" or "delete" or "patch"))
            {
                AddOperation($"{verb.ToUpperInvariant()} {path}", operation!);
            }
        }
    }

    public SortedDictionary<string, VendorElement> Elements { get; } = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The file holds no such description.</exception>
    public static VendorDocument Read(string json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject document && document["paths"] is JsonObject
                ? new(document)
                : throw new InvalidDataException("It has no \"paths\": give PortOne's description of the V1 API, in Swagger 2.0.");
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new InvalidDataException($"It cannot be read as a description of an API: {bad.Message}", bad);
        }
    }

    /// <summary>The operations that take or answer a schema, themselves or within another.</summary>
    public IReadOnlyList<string> UsersOf(string schema)
    {
        HashSet<string> seen = [], found = [];
        Follow(schema);
        return [.. found.Order(StringComparer.Ordinal)];

        void Follow(string name)
        {
            foreach (var user in seen.Add(name) ? _uses.GetValueOrDefault(name) ?? [] : [])
            {
                if (user.Contains(' ', StringComparison.Ordinal))
                {
                    found.Add(user);
                }
                else
                {
                    Follow(user);
                }
            }
        }
    }

    private void AddOperation(string name, JsonNode operation)
    {
        var answer = At(At(At(operation, "responses"), "200"), "schema");
        Use(answer, name);
        var statuses = At(operation, "responses")?.AsObject().Select(static response => response.Key) ?? [];
        Add(new(name, TypeOf(answer), false, [.. statuses, .. ValuesOf(operation)], TextOf(operation, At(operation, "responses"))));
        foreach (var parameter in (At(operation, "parameters") as JsonArray ?? []).OfType<JsonNode>())
        {
            var place = At(parameter, "in")!.GetValue<string>() is "formData" ? "body" : At(parameter, "in")!.GetValue<string>();
            var key = $"{name}{VendorElement.Below}{At(parameter, "name")!.GetValue<string>()} ({place})";
            Use(At(parameter, "schema") ?? parameter, name);
            Add(Of(key, At(parameter, "schema") ?? parameter, parameter, IsTrue(At(parameter, "required"))));
            AddFields(name, $"{At(parameter, "name")!.GetValue<string>()}.", At(parameter, "schema") ?? parameter);
        }
    }

    // What stands in place, and not by reference, is its owner's own.
    private void AddFields(string owner, string path, JsonNode schema)
    {
        Use(schema, owner);
        foreach (var part in At(schema, "allOf") as JsonArray ?? [])
        {
            AddFields(owner, path, part!);
        }

        var required = (At(schema, "required") as JsonArray)?.Select(static field => field!.GetValue<string>()).ToHashSet() ?? [];
        foreach (var (field, said) in At(schema, "properties") as JsonObject ?? [])
        {
            Add(Of($"{owner}{VendorElement.Below}{path}{field}", said!, said!, required.Contains(field)));
            AddFields(owner, $"{path}{field}.", said!);
        }

        if (At(schema, "items") is JsonObject items)
        {
            AddFields(owner, path, items);
        }
    }

    private void Add(VendorElement element) => Elements[element.Name] = element;

    private static VendorElement Of(string name, JsonNode schema, JsonNode said, bool required) =>
        new(name, TypeOf(schema), required, [.. ValuesOf(said).Concat(ValuesOf(schema)).Concat(ValuesOf(At(schema, "items"))).Distinct().Order(StringComparer.Ordinal)], TextOf(said));

    private void Use(JsonNode? schema, string user)
    {
        foreach (var reference in new[] { At(schema, "$ref"), At(At(schema, "items"), "$ref") }.OfType<JsonNode>())
        {
            var name = reference.GetValue<string>().Split('/')[^1];
            (_uses.TryGetValue(name, out var users) ? users : _uses[name] = []).Add(user);
        }

        foreach (var part in (At(schema, "allOf") as JsonArray ?? []).Concat(At(schema, "properties")?.AsObject().Select(static field => field.Value) ?? []))
        {
            Use(part, user);
        }
    }

    private static string TypeOf(JsonNode? schema) => schema switch
    {
        null => "",
        _ when At(schema, "$ref") is { } reference => reference.GetValue<string>().Split('/')[^1],
        _ when At(schema, "items") is { } items => $"{TypeOf(items)}[]",
        _ => string.Join(' ', Limits.Where(limit => At(schema, limit) is not null).Select(limit => limit is "type" or "format" ? $"{At(schema, limit)}" : $"{limit} {At(schema, limit)}")),
    };

    private static IEnumerable<string> ValuesOf(JsonNode? said) => said is null ? [] :
        (At(said, "enum") as JsonArray ?? []).Concat(At(said, "x-portone-enum") as JsonArray ?? []).Select(static value => value!.ToString())
            .Concat(Gateways.SelectMany(name => At(said, name) as JsonArray ?? []).Select(static gateway => gateway!.ToString()))
            .Concat(Words.SelectMany(word => Listed().Matches(Plain(At(said, word)?.ToString() ?? ""))).Select(static value => value.Groups["value"].Value))
            .Select(static value => value.Replace(',', ';')).Distinct();

    /// <summary>By the letters alone: how the document is set changes often and means nothing.</summary>
    private static string TextOf(params JsonNode?[] said)
    {
        var words = Plain(string.Concat(said.OfType<JsonNode>().Select(static node =>
            string.Concat(Words.Select(word => Texts(At(node, word)))) + string.Concat((node as JsonObject ?? []).Select(static part => Texts(At(part.Value, "description")))))));
        var letters = string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return letters.Length == 0 ? "" : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(letters)))[..12];
    }

    /// <summary>Some fields are called as what describes fields.</summary>
    private static JsonNode? At(JsonNode? node, string name) => (node as JsonObject)?[name];

    private static string Texts(JsonNode? node) => node switch
    {
        null => "",
        JsonObject parts => string.Concat(parts.Select(static part => $"{part.Key} {Texts(part.Value)}")),
        JsonArray parts => string.Concat(parts.Select(Texts)),
        _ => node.ToString(),
    };

    private static bool IsTrue(JsonNode? value) => value?.GetValueKind() == JsonValueKind.True;

    private static string Plain(string text) => Tag().Replace(text, "\n");

    [GeneratedRegex(@"^\s*(?:[-*•]\s*)?(?<value>[A-Za-z][A-Za-z0-9_.-]*)\s*:\s", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
