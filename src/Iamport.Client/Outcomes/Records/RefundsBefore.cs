namespace Iamport.Client;

/// <summary>What a payment told of its refunds before one more was sent: whatever it tells besides is new.</summary>
public sealed record RefundsBefore
{
    /// <summary>The payment.</summary>
    public required string ImpUid { get; init; }

    /// <summary>How much had been refunded, in units of the payment's currency.</summary>
    public required decimal CancelAmount { get; init; }

    /// <summary>Whether it was cancelled as a whole already, which some payments tell without listing a refund.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The refunds that it listed, never null.</summary>
    public IReadOnlyList<KnownRefund> Refunds { get => field ?? []; init; }

    internal static RefundsBefore Of(Payment payment) => new()
    {
        ImpUid = payment.ImpUid,
        CancelAmount = payment.CancelAmount,
        IsCancelled = payment.Status == PaymentStatus.Cancelled,
        Refunds = [.. payment.CancelHistory.Select(entry => new KnownRefund(entry.CancellationId, entry.PgTid, entry.Amount, entry.CancelledAt))],
    };
}
