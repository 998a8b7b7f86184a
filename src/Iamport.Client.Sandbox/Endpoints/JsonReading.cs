using System.Text.Json;
using System.Text.Json.Nodes;

namespace Iamport.Client.Sandbox.Endpoints;

internal static class JsonReading
{
    /// <summary>The object that the text is; <see langword="null"/> when it is none.</summary>
    public static JsonObject? Object(string text)
    {
        try
        {
            var json = JsonNode.Parse(text) as JsonObject;

            // Counting makes the lazy object look at its names now, where a name given twice can still be refused.
            return json?.Count >= 0 ? json : null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
