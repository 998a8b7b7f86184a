using System.Collections.Concurrent;
using System.Globalization;
using Iamport.Client.Sandbox;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>Something that was said, when, and after which look at the service.</summary>
internal sealed record CampaignClaim(CampaignCall Call, CampaignSaying Saying, DateTimeOffset ToldAt, DateTimeOffset? ReadAt);

/// <summary>Compares what callers were told with what happened, at the level that the words promise; it shares no belief with the client.</summary>
internal sealed class CampaignJudge(CampaignBooks books)
{
    // Of an equal refund without a base, what is told in whole seconds may be that much older than the call.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(6);

    private readonly ConcurrentQueue<string> _late = new();

    /// <summary>What took effect after the window because the machine was too slow.</summary>
    public int TooLate => _late.Count;

    /// <summary>Why a claim is false; null when it is not.</summary>
    public string? Convict(CampaignClaim claim) => Why(claim) is not { } why ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"{claim.Call.Name}: {claim.Saying.Word} of {claim.Call.Amount}/{claim.Call.Remainder} of {claim.Call.Order}{claim.Call.ImpUid} "
        + $"at {claim.ToldAt:HH:mm:ss.fff}, begun {claim.Call.BegunAt:HH:mm:ss.fff}, before {claim.Call.ReadBeforeSending:HH:mm:ss.fff}, read {claim.ReadAt:HH:mm:ss.fff}: {why} [{claim.Saying.Text}] {Tell(claim)}");

    /// <summary>Why a call did something twice; null when it did not.</summary>
    public string? ConvictOfTwice(CampaignCall call) =>
        books.By(call) is { Count: > 1 } moved ? $"{call.Name}: executed {moved.Count} times: {string.Join(", ", moved)}" : null;

    private string Tell(CampaignClaim claim)
    {
        var payments = claim.Call.ImpUid.Length > 0 ? [claim.Call.ImpUid] : books.PaymentsOf(claim.Call.Order);
        return string.Concat(payments.SelectMany(books.Of).Select(movement => string.Create(
            CultureInfo.InvariantCulture, $"\n      {movement.ExecutedAt:HH:mm:ss.fff} {movement.Amount} {movement.ImpUid} by {movement.Nonce ?? "nobody"}")));
    }

    private string? Why(CampaignClaim claim) => claim.Saying.Word switch
    {
        Word.Charged => WhyNotCharged(claim) ?? WhyNotAsAsked(claim),
        Word.ChargedDifferently => WhyNotCharged(claim),
        Word.NotCharged => WhyMoved(claim) ?? WhyHeld(claim),
        Word.Refunded => WhyNotRefunded(claim),
        Word.NotRefunded => WhyMoved(claim),
        Word.RemainderChanged => WhyMoved(claim) ?? WhyUnchanged(claim),
        Word.NothingLeft => WhyLeft(claim),
        Word.Pending => books.IsAccepted(claim.Call) ? null : "the service did not take it",
        Word.Executed => books.IsScheduled(claim.Call.Order) ? null : "nothing is scheduled",
        Word.NotExecuted => books.IsScheduled(claim.Call.Order) ? "it is scheduled" : null,
        Word.Verified => WhyNotPaid(claim),
        Word.NotFound => books.Of(claim.Call.ImpUid).Any(movement => movement.ExecutedAt <= claim.ReadAt - books.Lag) ? "it is there" : null,
        Word.Refused when claim.Call.Errand == Errand.Schedule => books.IsScheduled(claim.Call.Order) ? "it is scheduled" : null,
        Word.Refused => books.By(claim.Call).Count > 0 ? "this call moved money" : null,
        Word.Lost => "that is no documented exception",
        _ => null,
    };

    private string? WhyNotCharged(CampaignClaim claim) => Incoming(claim) is null ? "no money had come in" : null;

    private string? WhyNotAsAsked(CampaignClaim claim)
    {
        var came = Incoming(claim)!;
        var refunded = books.Of(came.ImpUid).Any(movement =>
            movement.Amount < 0 && movement.ExecutedAt <= claim.ReadAt - books.Lag && !books.IsUnheard(movement));
        return refunded ? "some of it had gone back"
            : came.Amount > claim.Call.Amount || came.Amount < claim.Call.Amount - CampaignWorld.Discount ? $"{came.Amount} came in" : null;
    }

    private SandboxMovement? Incoming(CampaignClaim claim) => books.Of(claim.Saying.ImpUid!).FirstOrDefault(movement =>
        movement.Amount > 0 && movement.MerchantUid == claim.Call.Order && movement.ExecutedAt <= claim.ToldAt);

    private string? WhyMoved(CampaignClaim claim)
    {
        var moved = books.By(claim.Call);
        if (moved.Count == 0)
        {
            return null;
        }

        if (moved.All(books.IsTooLate))
        {
            _late.Enqueue(claim.Call.Name);
            return null;
        }

        return "this call moved money";
    }

    private string? WhyHeld(CampaignClaim claim) =>
        books.PaymentsOf(claim.Call.Order).FirstOrDefault(payment =>
            claim.ReadAt is { } read && books.IsHeldThroughout(payment, read - books.Lag, claim.ToldAt)) is { } held ? $"{held} held money" : null;

    // From what was left when it was read before, or else from what its caller said to be left, as far as a promotion lets that be known.
    private string? WhyNotRefunded(CampaignClaim claim)
    {
        var call = claim.Call;
        var since = (call.ReadBeforeSending ?? call.BegunAt - AtOnce) - books.Lag;
        var isThere = books.By(call).Any(movement => movement.Amount < 0 && movement.ExecutedAt <= claim.ToldAt)
            || books.Of(call.ImpUid).Any(movement =>
                -movement.Amount == (call.Amount ?? call.Remainder)
                && movement.ExecutedAt >= since
                && movement.ExecutedAt <= claim.ToldAt
                && books.LeftBefore(movement) is var left
                && (left == call.Remainder || left + CampaignWorld.Discount == call.Remainder || left - CampaignWorld.Discount == call.Remainder
                    || left == books.LeftAt(call.ImpUid, call.ReadBeforeSending)));
        return isThere ? null : "no such refund was made";
    }

    private string? WhyUnchanged(CampaignClaim claim) =>
        books.Of(claim.Call.ImpUid).Any(movement => movement.Amount < 0 && movement.ExecutedAt <= claim.ToldAt) ? null : "nothing else was refunded";

    private string? WhyLeft(CampaignClaim claim) =>
        WhyMoved(claim)
        ?? (!books.TellsNoDeposits(claim.Call.ImpUid) && books.IsHeldThroughout(claim.Call.ImpUid, claim.ReadAt!.Value - books.Lag, claim.ToldAt) ? "it held money" : null);

    // A verification compares what is told of the amount; whether money came at all is what it must never get wrong.
    private string? WhyNotPaid(CampaignClaim claim) =>
        books.Of(claim.Call.ImpUid).Any(movement => movement.Amount > 0 && movement.ExecutedAt <= claim.ToldAt) ? null : "no money had come in";
}
