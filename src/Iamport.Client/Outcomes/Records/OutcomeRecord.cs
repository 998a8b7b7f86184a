namespace Iamport.Client;

/// <summary>
/// A call that may move money, written down before it is sent: all that is needed to find out later, in this process or another, what
/// became of it. Plain data that any serializer takes; no card, no key and no token stand in it.
/// </summary>
/// <remarks>Resolve it where it was sent: by the registration, tier, address and account that stand in it. Elsewhere is refused.</remarks>
public sealed record OutcomeRecord
{
    /// <summary>Tells this call from every other, an equal one too.</summary>
    public required Guid Id { get; init; }

    /// <summary>The operation, as in <c>Payments.CancelAsync</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>The name under which the client is registered; empty for the only one.</summary>
    public string Registration { get; init; } = "";

    /// <summary>Where it was sent.</summary>
    public required Uri Address { get; init; }

    /// <summary>A fingerprint of <see cref="IamportOptions.ImpKey"/>, from which the key cannot be told; the secret may rotate.</summary>
    public required string Account { get; init; }

    /// <summary>The sub-merchant on whose behalf it was sent; null for the merchant's own.</summary>
    public string? Tier { get; init; }

    /// <summary>The payment that it was about, when it named one.</summary>
    public string? ImpUid { get; init; }

    /// <summary>The order that it was about, when it named one.</summary>
    public string? MerchantUid { get; init; }

    /// <summary>Every order that it was about, also when there were several; never null.</summary>
    public IReadOnlyList<string> MerchantUids { get => field ?? (MerchantUid is { } only ? [only] : []); init; }

    /// <summary>The billing key that it was about, when it named one.</summary>
    public string? CustomerUid { get; init; }

    /// <summary>How much was to be charged or refunded, in units of <see cref="Currency"/>; null when the request left it out.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency of the charge; null when the request named none: Korean won, or the gateway's own.</summary>
    public Currency? Currency { get; init; }

    /// <summary>What was believed to be left to refund (the checksum); null when the request left that unchecked.</summary>
    public decimal? Remaining { get; init; }

    /// <summary>The reason of the refund.</summary>
    public string? Reason { get; init; }

    /// <summary>What had been refunded before, as it was read; null when nobody read it.</summary>
    public RefundsBefore? Before { get; init; }

    /// <summary>The charges that were to be scheduled, never null.</summary>
    public IReadOnlyList<SentSchedule> Schedules { get => field ?? []; init; }

    /// <summary>Until when the deposit to a virtual account was to arrive.</summary>
    public DateTimeOffset? VbankDue { get; init; }

    /// <summary>Which cash receipt was to be issued.</summary>
    public CashReceiptType? ReceiptType { get; init; }

    /// <summary>The time before it was sent, by this machine's clock.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The latest time at which it can have been sent, by this machine's clock.</summary>
    public required DateTimeOffset NotAfter { get; init; }

    /// <summary><see cref="NotBefore"/> by the service's own clock; null when that was not known.</summary>
    public DateTimeOffset? ServiceTime { get; init; }

    /// <summary>How long after it was sent it may still take effect, as set then by <see cref="IamportOptions.OutcomeWindow"/>.</summary>
    public required TimeSpan Window { get; init; }

    /// <summary>When the call ended, on the monotonic clock of the process that made it; null in any other.</summary>
    internal long? EndedAt { get; init; }

    /// <summary>Operation, identifiers and amount.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"OutcomeRecord {{ Id = {Id}, Operation = {Operation}, ImpUid = {ImpUid}, MerchantUid = {MerchantUid}, Amount = {Amount} {Currency}, "
        + $"NotBefore = {NotBefore:O} }}";
}
