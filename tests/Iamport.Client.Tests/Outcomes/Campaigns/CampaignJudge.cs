using System.Collections.Concurrent;
using Iamport.Client.Sandbox;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>
/// Compares what callers were told with the sandbox's books. Orders and refunds are told apart by names of their own, so what happened once
/// must be found once, and what was said not to have happened must be found nowhere.
/// </summary>
internal sealed class CampaignJudge(IamportSandbox sandbox)
{
    private readonly ConcurrentQueue<ChargeBelief> _charges = new();
    private readonly ConcurrentQueue<RefundBelief> _refunds = new();
    private readonly ConcurrentQueue<ScheduleBelief> _schedules = new();
    private readonly ConcurrentQueue<string> _violations = new();

    /// <summary>Somebody was told that an order is charged, or is not.</summary>
    public void Charge(string order, bool happened) => _charges.Enqueue(new(order, happened, sandbox.Clock.GetUtcNow()));

    /// <summary>Somebody was told that a refund happened, or did not.</summary>
    public void Refund(string name, CancelPaymentRequest? request, bool happened) =>
        _refunds.Enqueue(new(name, request, happened, sandbox.Clock.GetUtcNow()));

    /// <summary>Somebody was told that an order is scheduled, or is not.</summary>
    public void Schedule(string order, bool happened) => _schedules.Enqueue(new(order, happened));

    /// <summary>Something happened that must not, whatever the books say.</summary>
    public void Object(string what) => _violations.Enqueue(what);

    /// <summary>All that contradicts the books.</summary>
    public IReadOnlyList<string> Judge()
    {
        JudgeCharges();
        JudgeRefunds();
        var scheduled = sandbox.Schedules.Select(schedule => schedule.MerchantUid).ToHashSet();
        foreach (var belief in _schedules.Where(belief => scheduled.Contains(belief.Order) != belief.Happened))
        {
            Object($"{belief.Order}: said to be {(belief.Happened ? "" : "not ")}scheduled, and it is not so.");
        }

        return [.. _violations];
    }

    private void JudgeCharges()
    {
        var paid = sandbox.Payments.Where(payment => payment.Status is "paid" or "cancelled").ToLookup(payment => payment.MerchantUid);
        foreach (var twice in paid.Where(order => order.Count() > 1))
        {
            Object($"{twice.Key}: charged {twice.Count()} times.");
        }

        foreach (var (order, happened, at) in _charges)
        {
            if (happened && !paid[order].Any(payment => payment.PaidAt <= at))
            {
                Object($"{order}: said to be charged at {at:O}, and was not.");
            }
            else if (!happened && paid[order].Any())
            {
                Object($"{order}: said not to be charged at {at:O}, and it was at {paid[order].First().PaidAt:O}.");
            }
        }
    }

    private void JudgeRefunds()
    {
        var entries = sandbox.Payments.SelectMany(Transitions).ToArray();
        var byName = entries.ToLookup(entry => entry.Name);
        foreach (var twice in byName.Where(refund => refund.Count() > 1))
        {
            Object($"{twice.Key}: refunded {twice.Count()} times.");
        }

        foreach (var payment in sandbox.Payments.Where(payment => payment.Cancellations.Sum(refund => refund.Amount) > payment.Amount))
        {
            Object($"{payment.MerchantUid}: more was refunded than was paid.");
        }

        var transitions = entries.Select(entry => (entry.ImpUid, entry.Amount, entry.From)).ToHashSet();
        foreach (var (name, request, happened, at) in _refunds)
        {
            // Of equal refunds sent at once one happens, and it answers for all: it is the money that counts.
            var equalHappened = request is not null
                && transitions.Contains((request.ImpUid!, request.Amount ?? request.Checksum ?? 0, request.Checksum ?? 0));
            if (happened && !byName[name].Any(entry => entry.At <= at) && !equalHappened)
            {
                Object($"{name}: said to be refunded at {at:O}, and was not.");
            }
            else if (!happened && byName[name].Any())
            {
                Object($"{name}: said not to be refunded at {at:O}, and it was at {byName[name].First().At:O}.");
            }
        }
    }

    private static IEnumerable<Transition> Transitions(SandboxPayment payment)
    {
        var left = payment.Amount;
        foreach (var refund in payment.Cancellations)
        {
            yield return new(payment.ImpUid, refund.Reason, refund.Amount, left, refund.CancelledAt);
            left -= refund.Amount;
        }
    }

    private sealed record ChargeBelief(string Order, bool Happened, DateTimeOffset At);

    private sealed record RefundBelief(string Name, CancelPaymentRequest? Request, bool Happened, DateTimeOffset At);

    private sealed record ScheduleBelief(string Order, bool Happened);

    private sealed record Transition(string ImpUid, string Name, decimal Amount, decimal From, DateTimeOffset At);
}
