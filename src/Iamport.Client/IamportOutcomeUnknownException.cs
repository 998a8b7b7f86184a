namespace Iamport.Client;

/// <summary>
/// The money may have moved: the request was sent, and no answer that says what happened came back. Do not call again; look the
/// outcome up under the identifiers this exception carries, for a few minutes if nothing shows at first.
/// </summary>
public sealed class IamportOutcomeUnknownException : IamportException
{
    internal IamportOutcomeUnknownException(string message, string operation, Exception? innerException)
        : base(message, operation, innerException)
    {
    }

    /// <summary>The payment that the request was about, when it named one.</summary>
    public string? ImpUid { get; internal init; }

    /// <summary>The order that the request was about, when it named one.</summary>
    public string? MerchantUid { get; internal init; }

    /// <summary>The billing key that the request was about, when it named one.</summary>
    public string? CustomerUid { get; internal init; }

    /// <summary>When the request was handed to the connection, by this machine's clock.</summary>
    public DateTimeOffset SentAt { get; internal init; }
}
