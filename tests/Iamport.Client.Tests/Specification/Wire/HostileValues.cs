using System.Globalization;
using System.Text.Json.Nodes;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>The values that a place is given in turn.</summary>
internal static class HostileValues
{
    private const int LongestMerchantUid = 40;

    private static readonly DateTimeOffset InSeoul = new(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(9));

    /// <param name="slot">The place.</param>
    /// <param name="texts">What each text is to be given.</param>
    public static IEnumerable<HostileValue> Of(Slot slot, IReadOnlyList<string> texts) =>
    [
        .. slot.IsRequired && !slot.Declared.IsValueType ? [new HostileValue("null", null)] : Array.Empty<HostileValue>(),
        .. slot.Item is { } item ? Lists(item) : slot.IsMade ? [] : Leaf(slot, texts),
    ];

    private static IEnumerable<HostileValue> Leaf(Slot slot, IReadOnlyList<string> texts) => slot.Type switch
    {
        var type when type == typeof(string) => Texts(slot.Path, texts),
        var type when Slot.IsOpenEnum(type) =>
        [
            .. texts.Select(text => new HostileValue(VisibleText.Quote(text), UsualValue.OpenEnum(type, text))),
            new("default", Activator.CreateInstance(type)),
        ],
        var type when type == typeof(JsonNode) => [new("an object", new JsonObject { ["이름"] = new JsonArray(1, null, "a\"b") })],
        var type when type == typeof(Uri) =>
        [
            new("an address in Korean", new Uri("https://상점.example/한글 a?b=%2e#c")),
            new("a relative address", new Uri("/a b", UriKind.Relative)),
        ],
        var type when type == typeof(bool) => [new("false", false)],
        var type when type == typeof(int) => Named(0, -1, int.MaxValue),
        var type when type == typeof(decimal) => Named(0m, -1m, 0.5m, 0.125m, 1000.00m, decimal.MaxValue),
        var type when type == typeof(DateTimeOffset) =>
        [
            new("default", default(DateTimeOffset)), new("1970-01-01", DateTimeOffset.UnixEpoch), new("in Seoul", InSeoul),
            new("the last", DateTimeOffset.MaxValue),
        ],
        var type when type == typeof(DateOnly) => [new("default", default(DateOnly)), new("the last", DateOnly.MaxValue)],
        var type => throw new NotSupportedException($"{slot.Path} is a {type}, which has no hostile values."),
    };

    private static IEnumerable<HostileValue> Texts(string path, IReadOnlyList<string> texts)
    {
        var tooLong = new string('x', LongestMerchantUid + 1);
        return texts.Concat(path.EndsWith("merchant_uid", StringComparison.Ordinal) ? [tooLong] : [])
            .Concat(path.EndsWith("business_registration_number", StringComparison.Ordinal) ? [HostileTexts.Mixed, "117-81-78260\n"] : [])
            .Select(text => new HostileValue(VisibleText.Quote(text), text));
    }

    private static IEnumerable<HostileValue> Lists(Type item)
    {
        yield return new("[]", Array.CreateInstance(item, 0));
        yield return new("[null]", Array.CreateInstance(item, 1));
        if (item == typeof(string))
        {
            yield return new("""["ok", ""]""", List("ok", ""));
            yield return new("""[" "]""", List(" "));
            yield return new("the same twice, and more", List("same", "same", "a+b&c=d?e#f", "한글 😀", "..", "%2e", HostileTexts.Half));
            yield return new("100 texts", Many(100));
            yield return new("101 texts", Many(101));
        }
    }

    private static string[] List(params string[] texts) => texts;

    private static string[] Many(int count) => [.. Enumerable.Range(1, count).Select(number => $"u{number}")];

    private static IEnumerable<HostileValue> Named<T>(params T[] values)
        where T : IFormattable =>
        values.Select(value => new HostileValue(value.ToString(null, CultureInfo.InvariantCulture), value));
}
