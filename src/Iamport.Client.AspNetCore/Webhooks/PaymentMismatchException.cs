namespace Iamport.Client.AspNetCore;

/// <summary>The payment of a webhook does not pay what the order expects: no money is there for it, or not this money.</summary>
public sealed class PaymentMismatchException : IamportException
{
    /// <summary>Makes one; <see cref="WebhookContext.Verify"/> does so.</summary>
    /// <param name="verdict">In what the payment differs.</param>
    public PaymentMismatchException(PaymentVerdict verdict)
        : base($"The order is not paid by this payment: {verdict}") => Verdict = verdict;

    /// <summary>In what the payment differs.</summary>
    public PaymentVerdict Verdict { get; }
}
