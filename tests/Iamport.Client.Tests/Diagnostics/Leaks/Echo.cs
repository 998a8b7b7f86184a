using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>A request as a service may repeat it: its secrets in every way in which a text could write them, then the whole.</summary>
internal sealed record Echo(string Request, JsonNode? Payload)
{
    // Most services escape no more of a text than they must.
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Plain text of the request, which came as JSON in UTF-8 and as an escaped address.
    public string Request { get; } = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(Request));

    public IEnumerable<Marker> Secrets => Marker.All.Where(marker => marker.Role == Role.Secret && Holds(marker));

    /// <summary>All that was sent, in all its writings.</summary>
    public string Text => string.Join(" ; ", Secrets.SelectMany(secret => Writings(secret.Value)).Append(Request));

    /// <summary>The same for a place that takes one line of ASCII.</summary>
    public string Line => string.Concat(Text.Where(letter => letter is >= ' ' and < (char)127));

    /// <summary>The same as a JSON string.</summary>
    public string Json => JsonSerializer.Serialize(Text, Relaxed);

    /// <summary>The request as a part of a page.</summary>
    public string Html => WebUtility.HtmlEncode(Request);

    private static string[] Writings(string value)
    {
        var escaped = JsonSerializer.Serialize(value)[1..^1];
        var inAddress = Uri.EscapeDataString(value);
        return char.IsAsciiDigit(value[0])
            ? [value, value.Replace("-", "", StringComparison.Ordinal), value.Replace('-', ' ')]
            :
            [
                value, escaped, escaped.ToLowerInvariant(), inAddress, LowerPercents(inAddress), WebUtility.UrlEncode(value),
                WebUtility.HtmlEncode(value),
            ];
    }

    private static string LowerPercents(string text) =>
        string.Join('%', text.Split('%').Select((part, index) => index == 0 ? part : part[..2].ToLowerInvariant() + part[2..]));

    private bool Holds(Marker marker) => marker.Digits?.IsMatch(Request) ?? Writings(marker.Value).Any(way => Request.Contains(way, StringComparison.Ordinal));
}
