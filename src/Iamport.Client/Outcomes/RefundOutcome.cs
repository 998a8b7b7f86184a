using System.Text.Json.Serialization;
using Iamport.Client.Outcomes;

namespace Iamport.Client;

/// <summary>What became of a refund. Switch over its six cases; there are no others.</summary>
/// <remarks>In JSON <c>outcome</c> says which case it is. A <c>Cause</c> is not written.</remarks>
public abstract partial record RefundOutcome : IOutcome
{
    private RefundOutcome()
    {
    }

    bool IOutcome.IsKnown => this is not (StillUnknown or Pending);

    /// <summary>
    /// The service recorded a refund of this amount from this remainder; the gateway may pay it out days later. Of two equal refunds that
    /// were sent at once from one remainder one happens, and answers for both.
    /// </summary>
    /// <param name="Payment">The payment after it.</param>
    /// <param name="Cancellation">The refund; null when a payment that is refunded as a whole lists none.</param>
    public sealed partial record Refunded(Payment Payment, PaymentCancellation? Cancellation) : RefundOutcome;

    /// <summary>
    /// The service took it, and the gateway will finish it: PayPal, WeChat and smartro_v2's virtual accounts do so later, with a webhook. Do
    /// not refund again.
    /// </summary>
    /// <param name="Payment">The payment, which does not show the refund yet.</param>
    public sealed partial record Pending(Payment Payment) : RefundOutcome;

    /// <summary>
    /// Nothing was sent: by its amounts the payment holds no money any more. Only fixed virtual accounts tell their deposits: what else came
    /// to another one, late or too much, cannot be seen.
    /// </summary>
    /// <param name="Payment">The payment.</param>
    public sealed partial record NothingLeft(Payment Payment) : RefundOutcome;

    /// <summary>This refund did not happen: another one came before it, and less is left than it counted on.</summary>
    /// <param name="Payment">The payment as it is now. Decide anew; the other refund may be the one you meant.</param>
    public sealed partial record RemainderChanged(Payment Payment) : RefundOutcome;

    /// <summary>This refund did not happen.</summary>
    /// <param name="Reason">The words of the service or gateway where there are any.</param>
    /// <param name="Payment">The payment as it was last seen; null when there is none.</param>
    public sealed partial record NotRefunded(string Reason, Payment? Payment = null) : RefundOutcome;

    /// <summary>Not known yet. Do not refund again; ask <see cref="IOutcomes"/> again later, with the record that stands here.</summary>
    /// <param name="Record">The refund.</param>
    /// <param name="Reason">Why it is not known.</param>
    /// <param name="Cause">The last failure of a read, if there was one.</param>
    public sealed partial record StillUnknown(OutcomeRecord Record, string Reason, [property: JsonIgnore] IamportException? Cause = null) : RefundOutcome
    {
        [JsonConstructor]
        internal StillUnknown(OutcomeRecord record, string reason)
            : this(record, reason, Cause: null)
        {
        }
    }
}
