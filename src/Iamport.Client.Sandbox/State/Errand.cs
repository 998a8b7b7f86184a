using System.Text.Json.Serialization;
using Iamport.Client.Sandbox.Ledger.Movements;

namespace Iamport.Client.Sandbox.State;

/// <summary>Something that is to happen later, in words that outlive the program.</summary>
[JsonDerivedType(typeof(Settlement), "settlement")]
[JsonDerivedType(typeof(LateWebhook), "webhook")]
internal abstract record Errand
{
    /// <summary>When it is due.</summary>
    public DateTimeOffset Due { get; init; }
}

/// <summary>The gateway's last word on an attempt, and the request that began it.</summary>
internal sealed record Settlement(string ImpUid, bool Approves, Arrival? Cause) : Errand;

/// <summary>A webhook that a fault holds back.</summary>
internal sealed record LateWebhook(SandboxPayment Payment, string? CancellationId) : Errand;
