using System.Diagnostics;
using System.Net;
using Iamport.Client.Diagnostics;
using Iamport.Client.Http;
using Iamport.Client.Http.Addresses;
using Iamport.Client.Outcomes;
using Iamport.Client.Outcomes.Records;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Resilience;

/// <summary>
/// One call: what it is about and what is known of its sending. It travels in the options of its message. Every attempt needs a ticket, and
/// only <see cref="Attempts"/> hands one out; a copy of the message that a handler makes has none.
/// </summary>
internal sealed class OperationRequest
{
    private static readonly HttpRequestOptionsKey<OperationRequest> Key = new("Iamport.Client");

    private readonly ILogger _logger;
    private readonly RecordBook _records;
    private readonly IRequest? _body;
    private readonly Uri _address;
    private int _ticket;
    private int _isOut;

    public OperationRequest(Operation operation, HttpRequestMessage message, ApiHost host, RecordBook records, ILogger logger)
    {
        Operation = operation;
        Message = message;
        Host = host;
        _records = records;
        _logger = logger;
        // Now, because a handler of the application may put other content in its place.
        _body = (message.Content as RequestContent)?.Request;
        // Likewise of the address, whose values are the same under every host.
        _address = message.RequestUri!;
        message.Options.Set(Key, this);
    }

    public Operation Operation { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public HttpRequestMessage Message { get; }

    public ApiHost Host { get; }

    /// <summary>The settings as they were when the call began: they hold for all its attempts, whatever is configured meanwhile.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IamportOptions Settings { get; set; } = null!;

    /// <summary>Set where who makes the call finds out its outcome too.</summary>
    public TrackedCall? Tracking => _body?.Tracking;

    /// <summary>What the shop's store keeps of the call; null when it keeps nothing.</summary>
    public OutcomeRecord? Record { get; set; }

    /// <summary>Whether the answer completes what the store keeps: not where who made the call finds out its outcome.</summary>
    public bool IsToBeCompleted => Record is not null && Tracking is null;

    public RequestSubject Subject => AddressValues.Subject(_address, Operation).Or(_body?.Subject ?? default);

    /// <summary>What no text of ours may repeat, the token included.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IEnumerable<string?> Secrets =>
        [.. _body?.Secrets ?? [], .. AddressValues.Secrets(_address), Message.Headers.Authorization?.Parameter];

    /// <summary>What is said of this call when it does not succeed.</summary>
    public CallFailures Failures => new(this, _logger);

    /// <summary>Its span and its measurement; null when nobody listens.</summary>
    public Observation? Observation { get; set; }

    /// <summary>How many attempts were begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>How many of them repeated one that failed; a renewed token is no repeat.</summary>
    public int Repeats { get; private set; }

    /// <summary>True once another attempt than the first is due.</summary>
    public bool IsContinued { get; private set; }

    /// <summary>True when the last attempt follows one whose token was refused.</summary>
    public bool HasRenewedToken { get; private set; }

    /// <summary>What the last answer said; null when none came.</summary>
    public HttpStatusCode? StatusCode { get; set; }

    /// <summary>When the call began, on the monotonic clock.</summary>
    public long StartedAt { get; set; }

    /// <summary>When the first attempt was handed to the transport; the default before it.</summary>
    public DateTimeOffset FirstSentAt { get; private set; }

    /// <summary>True when an attempt before the one under way may have been executed and gave no answer that tells.</summary>
    public bool EarlierAttemptIsOpen { get; private set; }

    /// <summary>True when that holds for any attempt, the one under way included.</summary>
    public bool MayHaveBeenExecuted => EarlierAttemptIsOpen || _isOut == 1;

    /// <summary>The call that a message was made for; null for a copy and for a stranger.</summary>
    public static OperationRequest? Of(HttpRequestMessage message) =>
        message.Options.TryGetValue(Key, out var request) && ReferenceEquals(request.Message, message) ? request : null;

    public void BeginAttempt()
    {
        Attempts++;
        EarlierAttemptIsOpen |= Interlocked.Exchange(ref _isOut, 0) == 1;
        Volatile.Write(ref _ticket, 1);
    }

    /// <summary>The attempt ended in certainty: an answer came, or it never left this machine.</summary>
    public void SettleAttempt() => Volatile.Write(ref _isOut, 0);

    /// <summary>Another attempt follows.</summary>
    public void Continue(bool withNewToken)
    {
        IsContinued = true;
        HasRenewedToken = withNewToken;
        Repeats += withNewToken ? 0 : 1;
    }

    /// <summary>Keeps the call in the shop's store, if there is one and the call is sent once only.</summary>
    public Task KeepAsync(CancellationToken cancellationToken) =>
        Operation.Effect == Effect.Once && _records.Keeps ? _records.KeepAsync(this, cancellationToken) : Task.CompletedTask;

    /// <summary>The call has ended: it can be written down whole.</summary>
    public OutcomeRecord EndRecord()
    {
        var record = _records.DescribeEnded(this);
        if (Tracking is { } tracking)
        {
            tracking.Record = record;
        }

        return record;
    }

    /// <summary>Completes what the store keeps of the call, unless its outcome is unknown.</summary>
    public Task CompleteAsync(Exception? failure) =>
        Record is { } kept && failure is not IamportOutcomeUnknownException ? _records.CompleteAsync(kept) : Task.CompletedTask;

    public bool TakeTicket() => Interlocked.Exchange(ref _ticket, 0) == 1;

    /// <summary>The attempt under way is handed to the transport now.</summary>
    public void MarkSent(DateTimeOffset now)
    {
        FirstSentAt = FirstSentAt == default ? now : FirstSentAt;
        // A handler of the application may send what is replaceable again within one attempt.
        EarlierAttemptIsOpen |= Interlocked.Exchange(ref _isOut, 1) == 1;
    }
}
