#region usings
using Iamport.Client;
#endregion

#region refunds
/// <summary>Gives money back, once.</summary>
public sealed class RefundDesk(IIamportClient client)
{
    /// <summary>A part. What is left goes with it as a checksum, so that nobody else's refund is doubled by this one.</summary>
    public async Task<string> PartAsync(string impUid, decimal amount, string reason) =>
        Tell(await client.Outcomes.RefundAsync(impUid, amount, refund => refund with { Reason = reason }));

    /// <summary>All that is left.</summary>
    public async Task<string> AllAsync(string impUid, string reason) =>
        Tell(await client.Outcomes.RefundAllAsync(impUid, refund => refund with { Reason = reason }));

    /// <summary>By the order, whichever attempt of it holds the money.</summary>
    public async Task<string> OrderAsync(string merchantUid, string reason) =>
        Tell(await client.Outcomes.RefundAllOfOrderAsync(merchantUid, refund => refund with { Reason = reason }));

    private static string Tell(RefundOutcome outcome) => outcome switch
    {
        RefundOutcome.Refunded { Payment: var payment } => $"refunded; {payment.CancelAmount:N0} of {payment.Amount:N0} in all",
        RefundOutcome.Pending => "taken; the gateway finishes it, and a webhook tells when",
        RefundOutcome.NothingLeft => "nothing is left to refund",
        RefundOutcome.RemainderChanged => "somebody else refunded meanwhile: look at the payment again",
        RefundOutcome.NotRefunded refused => $"not refunded: {refused.Reason}",
        RefundOutcome.StillUnknown unknown => $"not known yet, do not refund again: {unknown.Reason}",
        _ => throw new InvalidOperationException("there are no other cases"),
    };
}
#endregion
