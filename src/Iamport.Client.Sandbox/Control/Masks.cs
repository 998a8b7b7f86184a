using System.Text.RegularExpressions;

namespace Iamport.Client.Sandbox.Control;

/// <summary>Takes out of a request what no page and no log may show: cards, keys, tokens and passwords.</summary>
internal static partial class Masks
{
    private const string Mask = "****";

    public static SandboxRequest Of(SandboxRequest request) => request with
    {
        Headers = request.Headers.ToDictionary(
            static header => header.Key,
            static header => header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase) ? Mask : header.Value,
            StringComparer.OrdinalIgnoreCase),
        Path = InForm().Replace(request.Path, $"$1={Mask}"),
        Body = InForm().Replace(InJson().Replace(request.Body, $"\"$1\":\"{Mask}\""), $"$1={Mask}"),
        Answer = request.Answer is { } answer ? answer with { Body = InJson().Replace(answer.Body, $"\"$1\":\"{Mask}\"") } : null,
    };

    private const string Names =
        "card_number|expiry|birth|pwd_2digit|cvc|imp_key|imp_secret|access_token|refund_account|pg_api_key|benepia_password|benepia_user|otp|code_verifier";

    [GeneratedRegex($"""
        "({Names})"\s*:\s*("(\\.|[^"\\])*"|[0-9]+)
        """)]
    private static partial Regex InJson();

    [GeneratedRegex($@"(?<=^|[&?])({Names})=[^&\s]*")]
    private static partial Regex InForm();
}
