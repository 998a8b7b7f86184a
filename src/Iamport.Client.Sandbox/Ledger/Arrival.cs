namespace Iamport.Client.Sandbox.Ledger;

/// <summary>The request that has something done.</summary>
internal sealed record Arrival(string? Nonce, DateTimeOffset At);
