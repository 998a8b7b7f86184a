using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>A value that stands in one field alone, so that whoever finds it knows where it came from.</summary>
internal sealed record Marker(Role Role, string Field, string Value)
{
    private static readonly ConcurrentDictionary<string, Marker> Made = new();

    // What the wire wants in digits; no two share six in a row.
    private static readonly Dictionary<string, string> Numbers = new()
    {
        ["CardNumber"] = "4929-8107-3364-5582", ["Expiry"] = "2037-11", ["Birth"] = "870924", ["Pwd2Digit"] = "73", ["Cvc"] = "951",
        ["Otp"] = "604938", ["Identifier"] = "010-4826-9173", ["Phone"] = "010-7351-8264", ["Account"] = "110-482-917365",
        ["BankNum"] = "352-0917-6612-43", ["Birthday"] = "1991-03-08", ["BusinessRegistrationNumber"] = "117-81-78260",
    };

    public static IEnumerable<Marker> All => Made.Values;

    /// <summary>Such a one stands in any text by chance, so a message of the service keeps it as it came.</summary>
    public bool IsShort => Value.Length < 6;

    /// <summary>How a number is found, whole or in part; null for a word, which has its role in it.</summary>
    public Regex? Digits { get; } = char.IsAsciiDigit(Value[0]) ? Find(string.Concat(Value.Where(char.IsAsciiDigit))) : null;

    public static string For(string owner, string name)
    {
        var role = Roles.Of(owner, name);
        var number = Numbers.GetValueOrDefault(name);
        return Made.GetOrAdd(number is null ? $"{owner}.{name}" : name, field => new(role, field, number ?? Word(role, field))).Value;
    }

    private static string Word(Role role, string field) => role switch
    {
        // A header takes no more than this; everything else has what JSON, addresses and pages write in other ways.
        Role.Secret when field == "AccessToken.Value" => "SECRET-AccessToken.Value+/a%2b",
        Role.Secret => $"SECRET-{field} \u00e9+/\"<&'",
        Role.Personal => $"PERSON-{field}",
        _ => $"OPEN-{field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..]}",
    };

    // Eight digits in a row are no chance, six or seven are none between other characters, two or three only where they stand for
    // themselves: not in a time, a decimal, a version or the place of an error.
    private static Regex Find(string digits) => new(
        digits.Length switch
        {
            >= 8 => string.Join('|', Enumerable.Range(0, digits.Length - 7).Select(start => Apart(digits.Substring(start, 8)))),
            >= 6 => $@"(?<!\d){Apart(digits)}(?!\d)",
            _ => $@"(?<!line |Position(InLine)?: |[\w.:#-]){digits}(?![\w:%-]|\.\d)",
        },
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private static string Apart(string digits) => string.Join("[- +]?", digits.ToCharArray());
}
