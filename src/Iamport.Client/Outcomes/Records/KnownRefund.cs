namespace Iamport.Client;

/// <summary>A refund that was listed already when one more was sent.</summary>
/// <param name="CancellationId">The service's identifier of it; null for refunds from before 2024.</param>
/// <param name="PgTid">The gateway's identifier of it.</param>
/// <param name="Amount">How much was refunded, in units of the payment's currency.</param>
/// <param name="CancelledAt">When.</param>
public sealed record KnownRefund(string? CancellationId, string? PgTid, decimal Amount, DateTimeOffset? CancelledAt);
