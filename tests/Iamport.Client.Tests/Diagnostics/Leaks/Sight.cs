using System.Net;
using System.Text.RegularExpressions;

namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>Finds markers in a text, whole or in part, however the text writes them.</summary>
internal static partial class Sight
{
    private static readonly Dictionary<string, Role> Roles =
        new() { ["SECRET"] = Role.Secret, ["PERSON"] = Role.Personal, ["OPEN"] = Role.Open };

    /// <summary>The markers of a role, or of a worse one.</summary>
    public static IEnumerable<string> Of(string text, Role least, bool alsoShort = true)
    {
        var plain = WebUtility.HtmlDecode(Uri.UnescapeDataString(Escape().Replace(text, Unescape)));
        var words = Word().Matches(plain).Where(found => Roles[found.Groups["role"].Value.ToUpperInvariant()] >= least);
        var numbers = Marker.All.Where(marker =>
            marker.Role >= least && (alsoShort || !marker.IsShort) && marker.Digits?.IsMatch(plain) == true);
        return words.Select(found => found.Value).Concat(numbers.Select(marker => $"{marker.Field} {marker.Value}")).Distinct();
    }

    private static string Unescape(Match escape) => escape.Groups["code"] is { Success: true } code
        ? $"{(char)Convert.ToInt32(code.Value, 16)}"
        : escape.Groups["letter"].Value;

    [GeneratedRegex("""\\(u(?<code>[0-9a-fA-F]{4})|(?<letter>["\\/]))""")]
    private static partial Regex Escape();

    [GeneratedRegex("(?<role>SECRET|PERSON|OPEN)-.{0,40}", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Word();
}
