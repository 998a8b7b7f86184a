using System.Diagnostics;
using System.Net;
using Iamport.Client.Http;

namespace Iamport.Client.Resilience;

/// <summary>
/// The request of one call, with what it is about and what is known of its sending. Every attempt needs a ticket, and only
/// <see cref="ResilienceHandler"/> hands one out; a copy of the request that a handler makes has none.
/// </summary>
internal sealed class OperationRequest(Operation operation, Uri uri) : HttpRequestMessage(operation.Method, uri)
{
    private int _ticket;
    private bool _isOut;

    public Operation Operation { get; } = operation;

    public bool NeedsToken { get; init; }

    /// <summary>The record behind the content, if there is one.</summary>
    public IRequest? Body { get; init; }

    /// <summary>The identifiers in the path.</summary>
    public string? ImpUid { get; init; }

    public string? MerchantUid { get; init; }

    public string? CustomerUid { get; init; }

    /// <summary>The value in the path or query that no text of ours may repeat.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Secret { get; init; }

    public RequestSubject Subject => new RequestSubject(ImpUid, MerchantUid, CustomerUid).Or(Body?.Subject ?? default);

    /// <summary>What no text of ours may repeat, the token included.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IEnumerable<string?> Secrets => [.. Body?.Secrets ?? [], Secret, Headers.Authorization?.Parameter];

    /// <summary>How many attempts were begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>How many of them repeated one that failed; a renewed token is no repeat.</summary>
    public int Repeats { get; private set; }

    /// <summary>True when the last attempt follows one whose token was refused.</summary>
    public bool HasRenewedToken { get; private set; }

    /// <summary>What the last answer said; null when none came.</summary>
    public HttpStatusCode? StatusCode { get; set; }

    /// <summary>When the call began, on the monotonic clock.</summary>
    public long StartedAt { get; set; }

    /// <summary>When the last attempt was handed to the transport; the default before the first.</summary>
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>True when an attempt before the one under way may have been executed and gave no answer that tells.</summary>
    public bool EarlierAttemptIsOpen { get; private set; }

    /// <summary>True when that holds for any attempt, the one under way included.</summary>
    public bool MayHaveBeenExecuted => EarlierAttemptIsOpen || _isOut;

    public void BeginAttempt()
    {
        Attempts++;
        EarlierAttemptIsOpen |= _isOut;
        _isOut = false;
        Volatile.Write(ref _ticket, 1);
    }

    /// <summary>The attempt ended in certainty: an answer came, or it never left this machine.</summary>
    public void SettleAttempt() => _isOut = false;

    /// <summary>Another attempt follows.</summary>
    public void Continue(bool withNewToken)
    {
        HasRenewedToken = withNewToken;
        Repeats += withNewToken ? 0 : 1;
    }

    public bool TakeTicket() => Interlocked.Exchange(ref _ticket, 0) == 1;

    /// <summary>The attempt under way is handed to the transport now.</summary>
    public void MarkSent(DateTimeOffset now)
    {
        SentAt = now;
        _isOut = true;
    }
}
