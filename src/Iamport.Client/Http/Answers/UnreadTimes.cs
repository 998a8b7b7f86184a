using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Iamport.Client.Http.Answers;

/// <summary>
/// A time that is there and cannot be read is null, and what came in its place is kept among the additional properties under its own name. That
/// is rare: only where a converter has found one is the answer looked through again.
/// </summary>
internal static class UnreadTimes
{
    [ThreadStatic]
    private static bool s_anyFound;

    /// <summary>Whether what is read just now on this thread has such a time.</summary>
    public static bool AnyFound { get => s_anyFound; set => s_anyFound = value; }

    /// <summary>Whether the service said anything at all.</summary>
    public static bool IsGiven(Utf8JsonReader value) =>
        value.TokenType != JsonTokenType.Null && (value.TokenType != JsonTokenType.String || value.ValueSpan.Length > 0 || value.HasValueSequence);

    /// <summary>Keeps every such time in the object that it belongs to.</summary>
    public static void Keep(object read, JsonTypeInfo info, JsonElement json)
    {
        if (read is IEnumerable items)
        {
            KeepInItems(items, info.Options, json);
        }
        else if (read is IListing listing)
        {
            KeepInItems(listing.Items, info.Options, json.ValueKind == JsonValueKind.Object && json.TryGetProperty("list", out var list) ? list : json);
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in info.Properties)
            {
                if (property.Get is { } get && json.TryGetProperty(property.Name, out var value))
                {
                    KeepOne(read, info, property, get(read), value);
                }
            }
        }
    }

    private static void KeepOne(object owner, JsonTypeInfo info, JsonPropertyInfo property, object? read, JsonElement json)
    {
        if (property.PropertyType == typeof(DateTimeOffset?))
        {
            var isNothing = json.ValueKind == JsonValueKind.Null || json.ToString() is "" or "0";
            if (read is null && !isNothing && info.Properties.FirstOrDefault(field => field.IsExtensionData) is { Get: { } get, Set: { } set } others)
            {
                var kept = (IDictionary<string, JsonElement>?)get(owner) ?? new Dictionary<string, JsonElement>();
                kept[property.Name] = json.Clone();
                set(owner, kept);
            }
        }
        else if (read is not (null or string or ValueType) && info.Options.TryGetTypeInfo(read.GetType(), out var inner))
        {
            Keep(read, inner, json);
        }
        else if (read is IEnumerable and not string)
        {
            KeepInItems((IEnumerable)read, info.Options, json);
        }
    }

    private static void KeepInItems(IEnumerable items, JsonSerializerOptions options, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        // Items that could not be read were passed over: then it is not known which is which.
        var read = items.Cast<object?>().ToArray();
        if (read.Length == json.GetArrayLength())
        {
            foreach (var (item, value) in read.Zip(json.EnumerateArray()))
            {
                if (item is not (null or string) && options.TryGetTypeInfo(item.GetType(), out var info))
                {
                    Keep(item, info, value);
                }
            }
        }
    }
}
