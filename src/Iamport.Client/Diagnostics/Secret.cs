using System.Net;
using System.Text;

namespace Iamport.Client.Diagnostics;

/// <summary>
/// A value that a text of the service must not bring back, in any of the ways in which JSON, addresses and pages write it; a number also
/// with other gaps between its digits.
/// </summary>
internal sealed class Secret
{
    // Shorter ones (a CVC, two digits of a password) occur in any text by chance, and masking them would tell them.
    private const int Shortest = 6;

    private const int MostBackslashes = 16;

    private static readonly string[] Gaps = ["-", " ", "+", "%20"];

    private readonly bool _isNumber;
    private readonly string[][] _letters;

    private Secret(string value)
    {
        _isNumber = value.All(letter => char.IsAsciiDigit(letter) || letter is '-' or ' ');
        var letters = _isNumber ? value.Where(char.IsAsciiDigit).Select(digit => new Rune(digit)) : value.EnumerateRunes();
        _letters = [.. letters.Select(Writings)];
    }

    /// <summary>Masks each of the secrets, and the beginning of one at the end of a text that was cut there.</summary>
    public static string? Mask(string? text, IEnumerable<string?> secrets, bool isCut = false)
    {
        foreach (var secret in secrets)
        {
            if (text is not null && secret is { Length: >= Shortest })
            {
                text = new Secret(secret).Mask(text, isCut);
            }
        }

        return text;
    }

    private static string[] Writings(Rune letter)
    {
        var text = letter.ToString();
        if (letter.IsAscii && Rune.IsLetterOrDigit(letter))
        {
            return [text];
        }

        var inAddress = string.Concat(Encoding.UTF8.GetBytes(text).Select(part => $"%{part:X2}"));
        var inJson = string.Join('\\', text.Select(part => $"u{(int)part:X4}"));
        // The letter itself comes last: an ampersand is also the beginning of its own entity.
        string[] writings = [inAddress, inJson, $"&#{letter.Value};", $"&#x{letter.Value:X};", WebUtility.HtmlEncode(text), text];
        return text == " " ? [.. writings, "+"] : writings;
    }

    private string Mask(string text, bool isCut)
    {
        var masked = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var length = LengthAt(text.AsSpan(at), isCut);
            masked.Append(length > 0 ? "***" : text.AsSpan(at, 1));
            at += Math.Max(length, 1);
        }

        return masked.ToString();
    }

    private int LengthAt(ReadOnlySpan<char> text, bool isCut)
    {
        var rest = text;
        for (var letter = 0; letter < _letters.Length; letter++)
        {
            rest = _isNumber && letter > 0 ? AfterGap(rest) : rest;
            if (!TrySkip(ref rest, _letters[letter], isCut && letter > 0))
            {
                return 0;
            }
        }

        return text.Length - rest.Length;
    }

    // JSON in JSON doubles the backslashes, so their number says little; but a text of them alone must not be read to its end at each.
    private static bool TrySkip(ref ReadOnlySpan<char> text, string[] writings, bool isCut)
    {
        var escape = writings.Length > 1 ? text[..Math.Min(text.Length, MostBackslashes)] : [];
        var bare = text[(escape.Length - escape.TrimStart('\\').Length)..];
        foreach (var writing in writings)
        {
            if (bare.StartsWith(writing, StringComparison.OrdinalIgnoreCase))
            {
                text = bare[writing.Length..];
                return true;
            }

            if (isCut && writing.AsSpan().StartsWith(bare, StringComparison.OrdinalIgnoreCase))
            {
                text = [];
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> AfterGap(ReadOnlySpan<char> text)
    {
        foreach (var gap in Gaps)
        {
            if (text.StartsWith(gap, StringComparison.Ordinal))
            {
                return text[gap.Length..];
            }
        }

        return text;
    }
}
