namespace Iamport.Client;

/// <summary>What became of a charge. Switch over its four cases; there are no others.</summary>
public abstract record ChargeOutcome
{
    private ChargeOutcome()
    {
    }

    /// <summary>The order is paid as it was asked for: status, amount, currency, and no test payment.</summary>
    /// <param name="Payment">The payment. It may be of an earlier call for the same order, which the service lets be paid once.</param>
    public sealed record Charged(Payment Payment) : ChargeOutcome;

    /// <summary>The order is paid, but not as it was asked for. Ship nothing, and look why.</summary>
    /// <param name="Payment">The payment.</param>
    /// <param name="Mismatch">What differs. With <see cref="PaymentMismatch.Sandbox"/> no money moved.</param>
    public sealed record ChargedDifferently(Payment Payment, PaymentMismatch Mismatch) : ChargeOutcome;

    /// <summary>No money was taken for the order.</summary>
    /// <param name="Reason">The words of the service or gateway where there are any.</param>
    /// <param name="Attempt">The attempt that failed, when one was recorded.</param>
    public sealed record NotCharged(string Reason, Payment? Attempt = null) : ChargeOutcome;

    /// <summary>Not known yet. Do not charge again; ask <see cref="IOutcomes"/> again later, with what stands here.</summary>
    /// <param name="Expected">The order; null for a retried schedule, of which only the exception can be resolved again.</param>
    /// <param name="SentAt">When the charge was sent.</param>
    /// <param name="Reason">Why it is not known.</param>
    /// <param name="Cause">The last failure of a read, if there was one.</param>
    public sealed record StillUnknown(
        PaymentExpectation? Expected, DateTimeOffset SentAt, string Reason, IamportException? Cause = null) : ChargeOutcome;
}
