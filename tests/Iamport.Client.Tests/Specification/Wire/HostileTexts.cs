namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>Texts that are hard to write, or that would change the meaning of what is around them.</summary>
internal static class HostileTexts
{
    /// <summary>Everything that a body has to escape, within the length of a merchant_uid.</summary>
    public const string Mixed = "한글 %2e%2e a/b a+b&c=d?e#f 😀\"\\\n<'>é\u200B";

    /// <summary>Half a character, of which no UTF-8 can be made.</summary>
    public const string Half = "a\uD83Db";

    /// <summary>What a body is given in turn.</summary>
    public static IReadOnlyList<string> Empty { get; } = ["", " \t"];

    /// <summary>What a path or a query is given in turn.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Empty, ".", "..", "%2e%2e", "a/b", "a\\b", "a+b&c=d?e#f", "한글 이름", "😀", Half, "{imp_uid}", "a\r\nb: c",
        "~-._!*'();:@$,[]\"<>|^`",
    ];
}
