using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Iamport.Client.Http;

namespace Iamport.Client.Resilience;

/// <summary>
/// What one call knows about its own sending; it travels in the request's options. Every attempt needs a ticket, and only
/// <see cref="ResilienceHandler"/> hands one out.
/// </summary>
internal sealed class SendState(Operation operation, bool needsToken)
{
    public static readonly HttpRequestOptionsKey<SendState> Key = new("Iamport.Client.SendState");

    private int _ticket;
    private bool _isOut;

    public Operation Operation { get; } = operation;

    public bool NeedsToken { get; } = needsToken;

    /// <summary>The token that the last attempt carried, which no text of ours may repeat; null when it needed none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public AuthenticationHeaderValue? Authorization { get; set; }

    /// <summary>How many attempts were begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>What the last answer said; null when none came.</summary>
    public HttpStatusCode? StatusCode { get; set; }

    /// <summary>When the call began, on the monotonic clock.</summary>
    public long StartedAt { get; set; }

    /// <summary>When the last attempt was handed to the transport; null before the first.</summary>
    public DateTimeOffset? SentAt { get; private set; }

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

    public bool TakeTicket() => Interlocked.Exchange(ref _ticket, 0) == 1;

    /// <summary>The attempt under way is handed to the transport now.</summary>
    public void MarkSent(DateTimeOffset now)
    {
        SentAt = now;
        _isOut = true;
    }
}
