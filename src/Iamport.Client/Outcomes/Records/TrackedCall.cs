namespace Iamport.Client.Outcomes.Records;

/// <summary>
/// Goes with the request of a charge or refund whose outcome is found out here: hands its base to the record, and the record back. Such a
/// call is completed by who finds its outcome, not by its answer.
/// </summary>
internal sealed class TrackedCall
{
    /// <summary>What had been refunded before.</summary>
    public RefundsBefore? Before { get; init; }

    /// <summary>The call, once it has ended.</summary>
    public OutcomeRecord Record { get; set; } = null!;
}
