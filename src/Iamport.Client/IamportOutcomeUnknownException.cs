namespace Iamport.Client;

/// <summary>
/// The money may have moved: the request was sent, and no answer that says what happened came back. Do not call again: the methods of
/// <see cref="IOutcomes"/> find out what became of it, and the message names the one for this operation, or what to read by hand.
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

    /// <summary>The call, by which its outcome can be found out also later and elsewhere; null only where a test made the exception.</summary>
    public OutcomeRecord? Record { get; init; }

    /// <summary>The payment that the request was about, when it named one.</summary>
    public string? ImpUid => Record?.ImpUid;

    /// <summary>The order that the request was about, when it named one.</summary>
    public string? MerchantUid => Record?.MerchantUid;

    /// <summary>Every order that the request was about, also when there were several; never null.</summary>
    public IReadOnlyList<string> MerchantUids => Record?.MerchantUids ?? [];

    /// <summary>The billing key that the request was about, when it named one.</summary>
    public string? CustomerUid => Record?.CustomerUid;

    /// <summary>How much was to be charged or refunded, in units of the payment's currency; null when the request left it out.</summary>
    public decimal? Amount => Record?.Amount;

    /// <summary>The currency of the charge; null when the request named none, which means Korean won.</summary>
    public Currency? Currency => Record?.Currency;

    /// <summary>What was believed to be left to refund; null when the request left that unchecked.</summary>
    public decimal? Remaining => Record?.Remaining;

    /// <summary>The time before the request was sent, by this machine's clock.</summary>
    public DateTimeOffset SentAt => Record?.NotBefore ?? default;
}
