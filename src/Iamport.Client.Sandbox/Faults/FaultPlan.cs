namespace Iamport.Client.Sandbox;

/// <summary>
/// Which requests, charges and webhooks go wrong, and how. The same seed strikes the same: whether a rule strikes depends on the seed, the
/// rule's place, the operation, the order that it is about and the how-many-eth request of that operation about that order it is, and
/// never on which of many parallel callers came first.
/// </summary>
/// <remarks>
/// The order is the <c>merchant_uid</c> of the body or path, for an <c>imp_uid</c> the <c>merchant_uid</c> of that payment, else the
/// <c>customer_uid</c>, else the path. Rules that count (<see cref="FaultRule.Skip"/>, <see cref="FaultRule.Times"/>), that look at the
/// connection, or whose fault reaches other callers (<see cref="Fault.TokenExpired"/>, a fault of the token request) do depend on who
/// comes first.
/// </remarks>
public sealed record FaultPlan
{
    /// <summary>Nothing goes wrong.</summary>
    public static FaultPlan None { get; } = new();

    /// <summary>What the chances of <see cref="FaultRule.Probability"/> are drawn from; print it, so that a failure can be replayed.</summary>
    public int Seed { get; init; }

    /// <summary>The rules, tried in this order; the first that strikes is the only one, and a rule sees what those before it let pass.</summary>
    public IReadOnlyList<FaultRule> Rules { get; init; } = [];
}
