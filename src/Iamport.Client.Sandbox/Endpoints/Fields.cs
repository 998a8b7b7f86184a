using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints;

/// <summary>What a request carries, whether it came as JSON, as a form or in the query; an empty text counts as absent.</summary>
internal sealed class Fields(JsonObject values, int refusedWith)
{
    public string? Text(string name) => Text(values[name]);

    /// <summary>Whether the value is a text itself, not an object, list or number that only reads as one.</summary>
    public bool IsText(string name) => values[name] is JsonValue value && value.TryGetValue<string>(out _);

    public bool IsNumber(string name) => values[name]?.GetValueKind() == JsonValueKind.Number;

    public bool Has(string name) => values.ContainsKey(name);

    public string Required(string name) => Text(name) ?? throw Refuse($"필수 파라미터가 누락되었습니다: {name}");

    public decimal? Number(string name) => Text(name) switch
    {
        null => null,
        var text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Refuse($"숫자가 아닌 값입니다: {name}"),
    };

    public decimal RequiredNumber(string name) => Number(name) ?? throw Refuse($"필수 파라미터가 누락되었습니다: {name}");

    public int? WholeNumber(string name) => Number(name) switch
    {
        null => null,
        var number when number == Math.Truncate(number.Value) && Math.Abs(number.Value) <= int.MaxValue => (int)number,
        _ => throw Refuse($"정수가 아닌 값입니다: {name}"),
    };

    public DateTimeOffset? Time(string name)
    {
        var seconds = Number(name);
        return seconds is null ? null
            : seconds >= 0 && seconds == Math.Truncate(seconds.Value) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
                ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
                : throw Refuse($"UNIX 시각(초)이 아닌 값입니다: {name}");
    }

    public DateTimeOffset RequiredTime(string name) => Time(name) ?? throw Refuse($"필수 파라미터가 누락되었습니다: {name}");

    public bool Flag(string name) => Text(name) is "true" or "1";

    public string? OneOf(string name, params ReadOnlySpan<string> allowed) =>
        Text(name) is not { } text || allowed.Contains(text) ? Text(name) : throw Refuse($"허용되지 않는 값입니다: {name}={text}");

    public Fields? Object(string name) => values[name] is JsonObject nested ? new Fields(nested, refusedWith) : null;

    /// <summary>JSON inside a text: an object in its place is a mistake that the service refuses too.</summary>
    public Fields ObjectInText(string name) => IsText(name) && JsonReading.Object(Text(name) ?? "") is { } json
        ? new Fields(json, refusedWith)
        : throw Refuse($"{name}는 JSON 객체를 담은 문자열이어야 합니다.");

    /// <summary>One text or a list of them.</summary>
    public IReadOnlyList<string> Texts(string name) => values[name] is JsonArray list
        ? [.. list.Select(Text).OfType<string>()]
        : Text(name) is { } single ? [single] : [];

    public IReadOnlyList<Fields> Objects(string name) =>
        values[name] is JsonArray list ? [.. list.OfType<JsonObject>().Select(item => new Fields(item, refusedWith))] : [];

    /// <summary>One address or a list of them; what is no http address gets nothing sent.</summary>
    public IReadOnlyList<Uri> Addresses(string name) =>
    [
        .. Texts(name)
            .Select(static text => Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : null)
            .OfType<Uri>()
            .Where(static uri => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps),
    ];

    private static string? Text(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) => text.Length == 0 ? null : text,
        _ => node.ToJsonString(),
    };

    private RefusalException Refuse(string message) => new(refusedWith, 1, message);
}
