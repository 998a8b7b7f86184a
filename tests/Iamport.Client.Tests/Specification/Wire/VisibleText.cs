using System.Globalization;
using System.Text;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>Writes texts and bytes so that a reader sees each of them.</summary>
internal static class VisibleText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Quote(string text) => $"\"{Of(text)}\"";

    /// <summary>What is no letter, mark, number, sign or plain space is named by its code.</summary>
    public static string Of(string text) =>
        string.Concat(text.EnumerateRunes().Zip(
            Codes(text), (rune, code) => IsSeen(rune) && code == rune.Value ? rune.ToString() : $"⟨{code:X4}⟩"));

    /// <summary>Bytes that are UTF-8 as text; others one by one.</summary>
    public static string Of(byte[] bytes)
    {
        try
        {
            return Of(Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return $"not UTF-8: {Convert.ToHexString(bytes)}";
        }
    }

    /// <summary>A line of the head, a character for a byte; only ASCII is shown as it is.</summary>
    public static string OfHead(string line) =>
        string.Concat(line.Select(letter => char.IsBetween(letter, ' ', '~') ? $"{letter}" : $"⟨{(int)letter:X2}⟩"));

    // Half a character comes as U+FFFD among the runes, and as itself among the codes.
    private static IEnumerable<int> Codes(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
            yield return isPair ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
            index += isPair ? 1 : 0;
        }
    }

    private static bool IsSeen(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
}
