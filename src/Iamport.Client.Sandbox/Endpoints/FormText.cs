using System.Net;
using System.Text.Json.Nodes;

namespace Iamport.Client.Sandbox.Endpoints;

/// <summary>
/// Reads a form or a query the way the service does: <c>a[b]=…</c> is an object in an object, <c>a[]=…</c> and <c>a[0]=…</c> are lists.
/// </summary>
internal static class FormText
{
    public static JsonObject Parse(string text)
    {
        var root = new JsonObject();
        foreach (var pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var separator = pair.IndexOf('=', StringComparison.Ordinal);
            var name = WebUtility.UrlDecode(separator < 0 ? pair : pair[..separator]);
            var value = separator < 0 ? "" : WebUtility.UrlDecode(pair[(separator + 1)..]);
            Put(root, name.Replace("]", "", StringComparison.Ordinal).Split('['), value);
        }

        return (JsonObject)WithLists(root);
    }

    private static void Put(JsonObject root, ReadOnlySpan<string> path, string value)
    {
        var target = root;
        foreach (var name in path[..^1])
        {
            if (target[name] is not JsonObject nested)
            {
                target[name] = nested = [];
            }

            target = nested;
        }

        var last = path[^1];
        target[last.Length == 0 ? $"{target.Count}" : last] = value;
    }

    private static JsonNode WithLists(JsonObject source)
    {
        var nodes = source.ToDictionary(
            static entry => entry.Key, static entry => entry.Value is JsonObject nested ? WithLists(nested) : entry.Value?.DeepClone());
        return nodes.Count > 0 && nodes.Keys.All(static name => int.TryParse(name, out _))
            ? new JsonArray([.. nodes.Values])
            : new JsonObject(nodes);
    }
}
