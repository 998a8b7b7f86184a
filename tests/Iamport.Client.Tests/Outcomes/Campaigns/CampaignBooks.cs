using Iamport.Client.Sandbox;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>
/// What really happened: each time that money moved, by nonce, order and payment. No status and no history that the service tells is
/// looked at.
/// </summary>
internal sealed class CampaignBooks(IamportSandbox sandbox, ServiceBehavior behavior)
{
    private readonly ILookup<string, SandboxMovement> _byNonce =
        sandbox.Movements.Where(movement => movement.Nonce is not null).ToLookup(movement => movement.Nonce!);

    private readonly ILookup<string, SandboxMovement> _byOrder = sandbox.Movements.ToLookup(movement => movement.MerchantUid);
    private readonly ILookup<string, SandboxMovement> _byPayment = sandbox.Movements.ToLookup(movement => movement.ImpUid);
    private readonly HashSet<string> _scheduled = [.. sandbox.Schedules.Select(schedule => schedule.MerchantUid)];
    private readonly HashSet<string> _accepted =
        [.. sandbox.Requests.Where(request => request is { Nonce: not null, StatusCode: 200 }).Select(request => request.Nonce!)];

    private readonly HashSet<string> _silent =
        [.. sandbox.Payments.Where(payment => payment is { PayMethod: "vbank", FixedUnlimitedVbank: false }).Select(payment => payment.ImpUid)];

    public TimeSpan Lag => behavior.ReadLag;

    public IReadOnlyList<SandboxMovement> By(CampaignCall call) => [.. call.Nonces.SelectMany(nonce => _byNonce[nonce])];

    public IEnumerable<SandboxMovement> Of(string impUid) => _byPayment[impUid];

    public IEnumerable<string> PaymentsOf(string order) => _byOrder[order].Select(movement => movement.ImpUid).Distinct();

    public bool IsScheduled(string order) => _scheduled.Contains(order);

    /// <summary>Whether the service decided to do what a call asked for.</summary>
    public bool IsAccepted(CampaignCall call) => call.Nonces.Any(_accepted.Contains);

    /// <summary>Whether a console's refund is one that nobody hears of.</summary>
    public bool IsUnheard(SandboxMovement movement) => behavior.LosesConsoleRefunds && movement is { Nonce: null, Amount: < 0 };

    /// <summary>Whether money may have come that a payment's amounts do not tell, so that no word can speak of it.</summary>
    public bool TellsNoDeposits(string impUid) => _silent.Contains(impUid);

    /// <summary>Whether a payment held money all the time from one moment to another.</summary>
    public bool IsHeldThroughout(string impUid, DateTimeOffset from, DateTimeOffset to)
    {
        var balance = Of(impUid).Where(movement => movement.ExecutedAt <= from).Sum(movement => movement.Amount);
        var least = balance;
        foreach (var movement in Of(impUid).Where(movement => movement.ExecutedAt > from && movement.ExecutedAt <= to))
        {
            balance += movement.Amount;
            least = Math.Min(least, balance);
        }

        return least > 0;
    }

    /// <summary>What the service believed to be left of a payment before one of its refunds.</summary>
    public decimal LeftBefore(SandboxMovement refund) =>
        Of(refund.ImpUid).TakeWhile(movement => movement != refund).Where(movement => !IsUnheard(movement)).Sum(movement => movement.Amount);

    /// <summary>What the service believed to be left of a payment at a moment.</summary>
    public decimal? LeftAt(string impUid, DateTimeOffset? at) => at is null ? null
        : Of(impUid).Where(movement => movement.ExecutedAt <= at && !IsUnheard(movement)).Sum(movement => movement.Amount);

    /// <summary>Whether the machine was so slow that something took effect after the window: what a client says then proves nothing.</summary>
    public bool IsTooLate(SandboxMovement movement) =>
        behavior.KeyCharges == KeyChargeCourse.AtOnce && behavior.PaidAfterFailed.Count == 0
        && movement.ExecutedAt + Lag - movement.ArrivedAt > Campaign.Window;
}
