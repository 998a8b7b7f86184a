using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Iamport.Client.Tests.Serialization.Written;

/// <summary>Compares two records property by property; two texts would be equal although both had lost a field.</summary>
internal static class Difference
{
    private const BindingFlags Every = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static IEnumerable<string> Between(object? one, object? other, string path)
    {
        if (one is null || other is null)
        {
            return IsNothing(one) && IsNothing(other) ? [] : [$"{path}: {one ?? "null"} became {other ?? "null"}"];
        }

        return (one, other) switch
        {
            (JsonNode first, JsonNode second) => JsonNode.DeepEquals(first, second) ? [] : [$"{path}: {first} became {second}"],
            (JsonElement first, JsonElement second) => JsonElement.DeepEquals(first, second) ? [] : [$"{path}: {first} became {second}"],
            (IDictionary<string, JsonElement> first, IDictionary<string, JsonElement> second) =>
                first.Count == second.Count && first.All(field => second.TryGetValue(field.Key, out var kept) && JsonElement.DeepEquals(field.Value, kept))
                    ? [] : [$"{path}: {string.Join(", ", first)} became {string.Join(", ", second)}"],
            (IEnumerable first and not string, IEnumerable second) => OfItems([.. first.Cast<object?>()], [.. second.Cast<object?>()], path),
            (Uri first, Uri second) => first.OriginalString == second.OriginalString ? [] : [$"{path}: {first} became {second}"],
            (DateTimeOffset first, DateTimeOffset second) => first == second ? [] : [$"{path}: {first:O} became {second:O}"],
            (CardQuota first, CardQuota second) => $"{first}" == $"{second}" ? [] : [$"{path}: {first} became {second}"],
            _ when IsRecord(one) => one.GetType() != other.GetType() ? [$"{path}: {one.GetType()} became {other.GetType()}"]
                : one.GetType().GetProperties(Every).Where(IsField).SelectMany(property =>
                    Between(property.GetValue(one), property.GetValue(other), $"{path}.{property.Name}")),
            _ => one.Equals(other) || (one is IFormattable && one.GetType().IsValueType && $"{one}" == $"{other}") ? [] : [$"{path}: {one} became {other}"],
        };
    }

    private static IEnumerable<string> OfItems(object?[] one, object?[] other, string path) => one.Length == other.Length
        ? one.Zip(other).SelectMany((pair, place) => Between(pair.First, pair.Second, $"{path}[{place}]"))
        : [$"{path}: {one.Length} items became {other.Length}"];

    private static bool IsField(PropertyInfo property) =>
        property.GetIndexParameters().Length == 0 && property.Name is not ("EqualityContract" or "Cause" or "Tracking" or "EndedAt") && !property.Name.Contains('.', StringComparison.Ordinal);

    private static bool IsRecord(object value) => value.GetType().GetMethod("<Clone>$") is not null;

    // An absent value of an open set and the empty one are the same.
    private static bool IsNothing(object? value) => value is null || (value.GetType().IsValueType && $"{value}".Length == 0);
}
