using Iamport.Client.Tests.Specification.Wire;

namespace Iamport.Client.Tests.Http.Addresses;

/// <summary>Every placeholder of every path, and what a browser may have put there.</summary>
internal static class Placeholders
{
    public static IEnumerable<(WireOperation Operation, Slot Slot)> All { get; } =
    [
        .. from operation in WireOperation.OfAreas
           from slot in operation.SlotsOf(WireCases.LeastOf(operation)).Where(operation.IsInPath)
           select (operation, slot),
    ];

    /// <summary>What names no segment, or another path.</summary>
    public static IEnumerable<object?> Refused(Slot slot)
    {
        yield return Slot.IsOpenEnum(slot.Type) ? Activator.CreateInstance(slot.Type) : null;
        foreach (var text in (string[])["", " ", "\t\r\n", ".", "..", "\0", "\0imp_1"])
        {
            yield return ValueOf(slot, text);
        }
    }

    /// <summary>What is one segment once it is escaped.</summary>
    public static IEnumerable<string> Hostile { get; } =
        ["%2e%2e", "a/b", "/../../etc", "//evil.example", "..\\x", "@evil", "x@evil.example:80", "...", ". .", "?a=b", "#c", "imp_1\0"];

    public static WireCase With(WireOperation operation, Slot slot, object? value) =>
        WireCases.LeastOf(operation) with { About = slot, Given = new("", value) };

    public static object ValueOf(Slot slot, string text) => Slot.IsOpenEnum(slot.Type) ? UsualValue.OpenEnum(slot.Type, text) : text;

    /// <summary>Whether a request line is the operation's, with exactly this text where the placeholder stands.</summary>
    public static bool IsSentAs(string line, string path, (WireOperation Operation, Slot Slot) at, string text)
    {
        var declared = at.Operation.Key.Split(' ');
        var sent = line.Split(' ');
        var template = $"{path.TrimEnd('/')}{declared[1]}".Split('/');
        var segments = sent[1].Split('?')[0].Split('/');
        return sent.Length == 3 && sent[0] == declared[0] && segments.Length == template.Length && template.Zip(segments).All(pair =>
            pair.First == $"{{{at.Slot.Path}}}" ? Uri.UnescapeDataString(pair.Second) == text
            : pair.First.StartsWith('{') ? pair.Second.Length > 0
            : pair.First == pair.Second);
    }
}
