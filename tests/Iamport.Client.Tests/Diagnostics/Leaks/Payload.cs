using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>Makes the answer that a record is read from, a marker in every text.</summary>
internal static class Payload
{
    private const long Time = 1_900_000_000;

    // So little that the client renews it ahead.
    private const long HeldToken = 40;

    public static JsonNode? Of(Type payload) => Value(payload, "", payload.Name);

    private static JsonNode? Value(Type declared, string owner, string name)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type switch
        {
            _ when type == typeof(string) => JsonValue.Create(Marker.For(owner, name)),
            _ when type == typeof(Uri) => JsonValue.Create($"https://shop.example/{Uri.EscapeDataString(Marker.For(owner, name))}"),
            _ when type == typeof(JsonElement) => new JsonObject { ["text"] = Marker.For(owner, name) },
            _ when type == typeof(bool) => JsonValue.Create(true),
            _ when type.IsPrimitive || type == typeof(decimal) => JsonValue.Create(1000),
            _ when type == typeof(DateTimeOffset) => JsonValue.Create(name == "ExpiredAt" ? Time + HeldToken : Time),
            _ when type == typeof(DateOnly) => JsonValue.Create("20400101"),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>) => new JsonObject
            {
                ["total"] = 1, ["previous"] = 0, ["next"] = 0, ["list"] = new JsonArray(Of(type.GetGenericArguments()[0])),
            },
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(PartialList<>) =>
                new JsonArray(Of(type.GetGenericArguments()[0])),
            _ when type.IsAssignableTo(typeof(IEnumerable)) => new JsonArray(Value(type.GetGenericArguments()[0], owner, name)),
            _ when Filled.Known(type) is { } known => JsonValue.Create(known.ToString()),
            _ => new JsonObject(Read(type).Select(property => KeyValuePair.Create(
                NameOf(property), Value(property.PropertyType, type.Name, property.Name)))),
        };
    }

    private static IEnumerable<PropertyInfo> Read(Type type) => type.GetProperties().Where(property =>
        property is { CanWrite: true, Name: not "AdditionalProperties" } && !property.IsDefined(typeof(JsonIgnoreAttribute)));

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
}
