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
                ? FromQuery(json.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Text(property.Value))))
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
        // A name that comes with two values has two meanings: whoever reads the first and whoever reads the last would look at different payments.
        var values = query.ToLookup(pair => pair.Key, pair => NullIfNothing(pair.Value), StringComparer.Ordinal);
        return Read(name => Said(name) is [var only] ? only : null) with { IsContradictory = Said("imp_uid").Length > 1 };

        string[] Said(string name) => [.. values[name].OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    public static BrowserAnswer FromQuery(string? query) => FromQuery(Query(query));

    /// <summary>The names and values of a query as it stands in an address.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Query(string? query) =>
        (query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair =>
        {
            var parts = pair.Split('=', 2);
            return KeyValuePair.Create(Unescaped(parts[0]), parts.Length == 2 ? Unescaped(parts[1]) : null);
        });

    private static BrowserAnswer Read(Func<string, string?> field)
    {
        var impUid = field("imp_uid") is { } uid && Payments.Verification.ImpUid.IsOne(uid) ? uid : null;
        var (code, message) = (field("error_code"), field("error_msg"));
        var success = (field("imp_success") ?? field("success"))?.ToUpperInvariant() switch
        {
            "TRUE" => true,
            null => code is null && message is null,
            _ => false,
        };
        return new BrowserAnswer(impUid, field("merchant_uid"), success && impUid is not null, code, message, IsContradictory: false);
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
