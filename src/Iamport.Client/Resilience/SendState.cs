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
    private bool _earlierAttemptIsOpen;

    public Operation Operation { get; } = operation;

    public bool NeedsToken { get; } = needsToken;

    /// <summary>When the call began, on the monotonic clock.</summary>
    public long StartedAt { get; set; }

    /// <summary>When the last attempt was handed to the transport; null before the first.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>True when the attempt under way, or one before it, may have been executed and gave no answer that tells.</summary>
    public bool MayHaveBeenExecuted => _earlierAttemptIsOpen || IsOut;

    /// <summary>True from the moment the attempt under way reached the transport until an answer settled it.</summary>
    public bool IsOut { get; private set; }

    public void BeginAttempt()
    {
        _earlierAttemptIsOpen |= IsOut;
        IsOut = false;
        Volatile.Write(ref _ticket, 1);
    }

    /// <summary>The attempt ended in certainty: an answer came, or it never left this machine.</summary>
    public void SettleAttempt() => IsOut = false;

    public bool TakeTicket(DateTimeOffset now)
    {
        if (Interlocked.Exchange(ref _ticket, 0) == 0)
        {
            return false;
        }

        SentAt = now;
        IsOut = true;
        return true;
    }
}
