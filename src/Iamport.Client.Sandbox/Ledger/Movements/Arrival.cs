namespace Iamport.Client.Sandbox.Ledger.Movements;

/// <summary>The request that has something done.</summary>
internal sealed record Arrival(string? Nonce, DateTimeOffset At);
