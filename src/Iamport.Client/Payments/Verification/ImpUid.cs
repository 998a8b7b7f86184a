namespace Iamport.Client.Payments.Verification;

/// <summary>
/// What can be an identifier of the service at all: imp, then letters, digits, hyphens and underscores, 64 characters at most (the service
/// itself takes 32). What comes from a browser and is not like that is sent nowhere.
/// </summary>
internal static class ImpUid
{
    private const int Longest = 64;

    public static bool IsOne(string? text) =>
        text is { Length: <= Longest } && text.StartsWith("imp", StringComparison.Ordinal)
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');
}
