using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Iamport.Client.Sandbox.Endpoints;

namespace Iamport.Client.Sandbox.Control;

/// <summary>Reads what a person wrote, who leaves out what is to stay as it is at the start.</summary>
internal static class GivenJson
{
    /// <exception cref="JsonException">It cannot be read.</exception>
    /// <exception cref="ArgumentException">A value of it cannot be.</exception>
    public static T Read<T>(string text, JsonTypeInfo<T> info, T? start)
        where T : class
    {
        var given = JsonReading.Object(string.IsNullOrWhiteSpace(text) ? "{}" : text) ?? throw new JsonException("It is no JSON object.");
        return (start is null ? given : Over(start, given, info)).Deserialize(info)!;
    }

    public static string Where(JsonException bad) => bad.Path ?? "$";

    private static JsonObject Over<T>(T start, JsonObject given, JsonTypeInfo<T> info)
    {
        var whole = JsonSerializer.SerializeToNode(start, info)!.AsObject();
        foreach (var required in info.Properties.Where(static property => property.IsRequired))
        {
            whole.Remove(required.Name);
        }

        foreach (var (name, value) in given)
        {
            whole[name] = value?.DeepClone();
        }

        return whole;
    }
}
