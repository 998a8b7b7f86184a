using System.Reflection;
using System.Text.Json.Nodes;
using Iamport.Client.Tests.Diagnostics.Leaks;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>A value that the client takes, made of nothing but the wire name and the type.</summary>
internal static class UsualValue
{
    private static readonly DateTimeOffset Start = new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);

    // Texts whose form the client checks.
    private static readonly Dictionary<string, string> Formed = new()
    {
        ["business_registration_number"] = "117-81-78260", ["expiry"] = "2031-12",
    };

    /// <param name="name">The wire names that lead to the value.</param>
    /// <param name="type">Its type.</param>
    /// <param name="text">Stands in place of every text, where any will do.</param>
    public static object Of(string name, Type type, string? text)
    {
        var number = name.Sum(letter => letter);
        return type switch
        {
            _ when type == typeof(string) => Text(name, text),
            _ when type == typeof(JsonNode) => JsonValue.Create(Text(name, text)),
            _ when type == typeof(Uri) => new Uri($"https://shop.example/{Escaped(text)}?name={name}"),
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 1 + (number % 90),
            _ when type == typeof(decimal) => 1000m + number,
            _ when type == typeof(DateTimeOffset) => Start.AddMinutes(number),
            _ when type == typeof(DateOnly) => DateOnly.FromDateTime(Start.UtcDateTime).AddDays(number % 300),
            _ when Slot.IsOpenEnum(type) => text is null ? Known(type) : OpenEnum(type, text),
            _ => throw new NotSupportedException($"{name} is a {type}, which has no usual value."),
        };
    }

    public static object OpenEnum(Type type, string? text) => Activator.CreateInstance(type, text)!;

    private static string Text(string name, string? text) =>
        Formed.TryGetValue(name.Split('.')[^1], out var formed) ? formed : text ?? $"{name.Replace("[]", "", StringComparison.Ordinal)}-1";

    // An address that holds half a character cannot be made.
    private static string? Escaped(string? text) => text == HostileTexts.Half ? null : text;

    // A parcel needs more.
    private static object Known(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(field => field.FieldType == type && field.Name != "Parcel")
            ?.GetValue(null) ?? Filled.Known(type)!;
}
