namespace Iamport.Client;

/// <summary>
/// The money may have moved: the request was sent, and no answer that says what happened came back. Do not call again: the methods of
/// <see cref="IOutcomes"/> find out what became of it, and the message names the one for this operation.
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

    /// <summary>Every order that the request was about, also when there were several; never null.</summary>
    public IReadOnlyList<string> MerchantUids { get => field ?? (MerchantUid is { } only ? [only] : []); init; }

    /// <summary>The billing key that the request was about, when it named one.</summary>
    public string? CustomerUid { get; init; }

    /// <summary>How much was to be charged or refunded, in units of the payment's currency; null when the request left it out.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency of the charge; null when the request named none, which means Korean won.</summary>
    public Currency? Currency { get; init; }

    /// <summary>What was believed to be left to refund, by which a refund is found again; null when the request left that unchecked.</summary>
    public decimal? Remaining { get; init; }

    /// <summary>When the request was handed to the connection, by this machine's clock.</summary>
    public DateTimeOffset SentAt { get; init; }
}
