using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Tests.Serialization;

/// <summary>Looks through what was read from an answer.</summary>
internal static class Fields
{
    /// <summary>The properties that an answer with every field left empty.</summary>
    public static IEnumerable<string> Unset(object value) =>
        from property in Properties(value)
        where property.Name != "AdditionalProperties"
        let read = property.GetValue(value)
        from unset in Unset(property, read)
        select unset;

    /// <summary>The leaves of a JSON value that are neither in a property nor among the additional ones.</summary>
    public static IEnumerable<string> Lost(JsonElement json, object? read, string path) => (json.ValueKind, read) switch
    {
        (JsonValueKind.Null, _) => [],
        (_, JsonElement element) => JsonElement.DeepEquals(json, element) ? [] : [path],
        (JsonValueKind.Object, not null) => json.EnumerateObject().SelectMany(field => LostField(field, read, $"{path}.{field.Name}")),
        (JsonValueKind.Array, IEnumerable list and not string) => LostItems([.. json.EnumerateArray()], [.. list.Cast<object?>()], path),
        _ => IsSame(json, read) ? [] : [path],
    };

    private static IEnumerable<string> LostField(JsonProperty field, object read, string path)
    {
        if (Properties(read).FirstOrDefault(property => NameOf(property) == field.Name) is { } property)
        {
            return Lost(field.Value, property.GetValue(read), path);
        }

        var others = (IDictionary<string, JsonElement>?)read.GetType().GetProperty("AdditionalProperties")?.GetValue(read);
        return others is not null && others.TryGetValue(field.Name, out var kept) ? Lost(field.Value, kept, path) : [path];
    }

    private static IEnumerable<string> LostItems(JsonElement[] json, object?[] read, string path) =>
        json.Length == read.Length ? json.Zip(read).SelectMany((pair, index) => Lost(pair.First, pair.Second, $"{path}[{index}]")) : [path];

    private static bool IsSame(JsonElement json, object? read) => (json.ValueKind, read) switch
    {
        (JsonValueKind.String, null) => json.GetString()!.Length == 0,
        (JsonValueKind.String, Uri uri) => uri.OriginalString == json.GetString(),
        (JsonValueKind.Number, null) => json.GetDecimal() == 0,
        (JsonValueKind.Number, DateTimeOffset time) => time.ToUnixTimeSeconds() == json.GetInt64(),
        (JsonValueKind.Number, decimal or int) => Convert.ToDecimal(read, null) == json.GetDecimal(),
        (JsonValueKind.True or JsonValueKind.False, bool flag) => flag == json.GetBoolean(),
        _ => read?.ToString() == json.ToString(),
    };

    private static IEnumerable<string> Unset(PropertyInfo property, object? read) => read switch
    {
        null or 0 or 0m => [property.Name],
        string or Uri or JsonElement or DateTimeOffset => [],
        IEnumerable list => list.Cast<object>().Any()
            ? list.Cast<object>().Where(item => item is not Uri).SelectMany(Unset).Select(name => $"{property.Name}.{name}")
            : [property.Name],
        _ when property.PropertyType.IsClass => Unset(read).Select(name => $"{property.Name}.{name}"),
        _ => read.ToString()!.Length == 0 ? [property.Name] : [],
    };

    private static IEnumerable<PropertyInfo> Properties(object value) =>
        value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null);

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
}
