namespace Iamport.Client;

/// <summary>
/// The money may have moved: the request was sent, and no answer that says what happened came back. Do not call again; look the
/// outcome up under the identifiers this exception carries, for a few minutes if nothing shows at first.
/// </summary>
public sealed class IamportOutcomeUnknownException : IamportException
{
    /// <summary>Makes one; the library does so, and a test of yours may.</summary>
    /// <param name="message">What failed and what to do.</param>
    /// <param name="operation">The operation, as in <c>Payments.CancelAsync</c>.</param>
    /// <param name="innerException">The cause.</param>
    public IamportOutcomeUnknownException(string message, string? operation = null, Exception? innerException = null)
        : base(message, operation, innerException)
    {
    }

    /// <summary>The payment that the request was about, when it named one.</summary>
    public string? ImpUid { get; init; }

    /// <summary>The order that the request was about, when it named one.</summary>
    public string? MerchantUid { get; init; }

    /// <summary>The billing key that the request was about, when it named one.</summary>
    public string? CustomerUid { get; init; }

    /// <summary>When the request was handed to the connection, by this machine's clock.</summary>
    public DateTimeOffset SentAt { get; init; }
}
