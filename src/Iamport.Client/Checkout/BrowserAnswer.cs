using System.Text.Json;
using Iamport.Client.Payments.Verification;

namespace Iamport.Client.Checkout;

/// <summary>
/// What a browser says came of a window, read from a stranger's hands: nothing of it is ever an exception, and what cannot be read says nothing.
/// </summary>
internal readonly record struct BrowserAnswer(
    string? ImpUid, string? MerchantUid, bool ClaimsSuccess, string? ErrorCode, string? ErrorMessage, bool IsContradictory)
{
    public static BrowserAnswer FromJson(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.Object
                ? Read(name => json.EnumerateObject().Where(property => property.NameEquals(name)).Select(property => Text(property.Value)))
                : default;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, in a name or a value, is no text.
            return default;
        }
    }

    public static BrowserAnswer FromJson(string? json)
    {
        try
        {
            using var document = JsonDocument.Parse(json ?? "");
            return FromJson(document.RootElement);
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException)
        {
            return default;
        }
    }

    public static BrowserAnswer FromQuery(IEnumerable<KeyValuePair<string, string?>> query)
    {
        var values = query.ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return Read(name => values[name]);
    }

    public static BrowserAnswer FromQuery(string? query) => FromQuery(Query(query));

    /// <summary>The names and values of a query as it stands in an address.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Query(string? query) =>
        (query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair =>
        {
            var parts = pair.Split('=', 2);
            return KeyValuePair.Create(Unescaped(parts[0]), parts.Length == 2 ? Unescaped(parts[1]) : null);
        });

    private static BrowserAnswer Read(Func<string, IEnumerable<string?>> values)
    {
        var impUid = Field("imp_uid") is { } uid && Payments.Verification.ImpUid.IsOne(uid) ? uid : null;
        var (code, message) = (Field("error_code"), Field("error_msg"));
        var success = (Field("imp_success") ?? Field("success"))?.ToUpperInvariant() switch
        {
            "TRUE" => true,
            null => code is null && message is null,
            _ => false,
        };
        return new BrowserAnswer(impUid, Field("merchant_uid"), success && impUid is not null, code, message, Said("imp_uid").Length > 1);

        string[] Said(string name) => [.. values(name).Select(NullIfNothing).OfType<string>().Distinct(StringComparer.Ordinal)];

        // A name that comes with two values has two meanings: whoever reads the first and whoever reads the last would look at different payments.
        string? Field(string name) => Said(name) is [var only] ? only : null;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    // The mobile SDKs write the names of nothing into their addresses.
    private static string? NullIfNothing(string? text) => text is null or "" or "null" or "undefined" ? null : text;

    private static string Unescaped(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
