using System.Text.Json.Serialization;
using Iamport.Client.Outcomes;

namespace Iamport.Client;

/// <summary>What became of a charge. Switch over its four cases; there are no others.</summary>
/// <remarks>In JSON <c>outcome</c> says which case it is. A <c>Cause</c> is not written.</remarks>
public abstract partial record ChargeOutcome : IOutcome
{
    private ChargeOutcome()
    {
    }

    bool IOutcome.IsKnown => this is not StillUnknown;

    /// <summary>The order is paid as it was asked for: status, amount, currency, nothing of it refunded, and no test payment.</summary>
    /// <param name="Payment">The payment. It may be of another call for the same order, which the service lets be paid once.</param>
    public sealed partial record Charged(Payment Payment) : ChargeOutcome;

    /// <summary>
    /// Money was taken for the order, but not as it was asked for, or some of it has gone back since. Ship nothing, charge nothing, and look
    /// why.
    /// </summary>
    /// <param name="Payment">The payment. It may be of another call for the same order while it holds money.</param>
    /// <param name="Mismatch">
    /// What differs. With <see cref="PaymentMismatch.Sandbox"/> it is a test payment, which pays no order, though its money may be debited
    /// and given back; with <see cref="PaymentMismatch.SandboxUnstated"/> the service does not say whether it is one.
    /// </param>
    public sealed partial record ChargedDifferently(Payment Payment, PaymentMismatch Mismatch) : ChargeOutcome;

    /// <summary>
    /// This call took nothing, and no attempt that holds money showed when the order was read. It says nothing of another call in flight, a
    /// pending schedule or an open payment link. Charge again only under the same <c>merchant_uid</c>, which the service lets be paid once.
    /// </summary>
    /// <param name="Reason">The words of the service or gateway where there are any.</param>
    /// <param name="Attempt">The attempt that failed, when one was recorded.</param>
    public sealed partial record NotCharged(string Reason, Payment? Attempt = null) : ChargeOutcome
    {
        /// <summary>When the order was read, by this machine's clock.</summary>
        public DateTimeOffset ReadAt { get; init; }
    }

    /// <summary>Not known yet. Do not charge again; ask <see cref="IOutcomes"/> again later, with the record that stands here.</summary>
    /// <param name="Record">The charge.</param>
    /// <param name="Reason">Why it is not known.</param>
    /// <param name="Cause">The last failure of a read, if there was one.</param>
    public sealed partial record StillUnknown(OutcomeRecord Record, string Reason, [property: JsonIgnore] IamportException? Cause = null) : ChargeOutcome
    {
        [JsonConstructor]
        internal StillUnknown(OutcomeRecord record, string reason)
            : this(record, reason, Cause: null)
        {
        }
    }
}
