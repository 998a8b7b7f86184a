using Iamport.Client.Sandbox.Faults;
namespace Iamport.Client.Sandbox;

/// <summary>Something that goes wrong. Delays run on the sandbox's clock: in real time, unless a test moves it ahead.</summary>
public sealed record Fault
{
    private Fault(FaultKind kind, FaultExecution execution = FaultExecution.Before) => (Kind, Execution) = (kind, execution);

    /// <summary>What goes wrong.</summary>
    public FaultKind Kind { get; }

    /// <summary>Whether the request is executed all the same.</summary>
    public FaultExecution Execution { get; }

    /// <summary>What <see cref="FaultKind.GatewayError"/> and <see cref="FaultKind.EnvelopedError"/> answer; 0 for any other kind.</summary>
    public int Status { get; private init; }

    /// <summary>The <c>code</c> in the envelope of <see cref="FaultKind.EnvelopedError"/>; 0 for any other kind.</summary>
    public int Code { get; private init; }

    /// <summary>How late the answer, the execution, the webhook or the money is, or how long the caller is asked to wait.</summary>
    public TimeSpan Delay { get; private init; }

    /// <summary>Breaks the connection in the middle of the answer to what was executed.</summary>
    public static Fault ResetMidBody { get; } = new(FaultKind.ResetMidBody);

    /// <summary>Executes, and ends the answer's JSON in the middle; the answer itself is whole HTTP.</summary>
    public static Fault TruncatedJson { get; } = new(FaultKind.TruncatedJson);

    /// <summary>Executes, and answers JSON that breaks the grammar.</summary>
    public static Fault MalformedJson { get; } = new(FaultKind.MalformedJson);

    /// <summary>Executes nothing and refuses with 500 and a code in the envelope, as operations do whose gateway said no.</summary>
    public static Fault ServerRefusal { get; } = new(FaultKind.ServerRefusal, FaultExecution.Never);

    /// <summary>Executes nothing and answers 307 with the request's own address, so that a caller that follows sends it once more.</summary>
    public static Fault Redirect { get; } = new(FaultKind.Redirect, FaultExecution.Never);

    /// <summary>Executes nothing and answers 401, though the token stays good.</summary>
    public static Fault Unauthorized { get; } = new(FaultKind.Unauthorized, FaultExecution.Never);

    /// <summary>Makes the token worthless for everybody before its time; a request that needs one is then refused with 401.</summary>
    public static Fault TokenExpired { get; } = new(FaultKind.TokenExpired);

    /// <summary>Delivers a webhook twice.</summary>
    public static Fault DuplicateWebhook { get; } = new(FaultKind.DuplicateWebhook) { Target = FaultTarget.Webhook };

    /// <summary>Delivers no webhook.</summary>
    public static Fault LostWebhook { get; } = new(FaultKind.LostWebhook) { Target = FaultTarget.Webhook };

    internal FaultTarget Target { get; private init; } = FaultTarget.Request;

    /// <summary>Closes the connection (FIN) before the first byte of an answer.</summary>
    /// <param name="execution">Whether and when the request is executed.</param>
    /// <param name="delay">How long after closing, with <see cref="FaultExecution.After"/>.</param>
    /// <returns>The fault.</returns>
    public static Fault Close(FaultExecution execution, TimeSpan delay = default) =>
        new(FaultKind.Close, execution) { Delay = NotNegative(delay) };

    /// <summary>Breaks the connection (RST) before the first byte of an answer.</summary>
    /// <param name="execution">Whether and when the request is executed.</param>
    /// <param name="delay">How long after breaking, with <see cref="FaultExecution.After"/>.</param>
    /// <returns>The fault.</returns>
    public static Fault Reset(FaultExecution execution, TimeSpan delay = default) =>
        new(FaultKind.Reset, execution) { Delay = NotNegative(delay) };

    /// <summary>Answers as a gateway does that got nothing from the service: a page of HTML.</summary>
    /// <param name="execution">Whether and when the request is executed.</param>
    /// <param name="status">The status, 500 to 599.</param>
    /// <param name="delay">How long after the answer, with <see cref="FaultExecution.After"/>.</param>
    /// <returns>The fault.</returns>
    public static Fault GatewayError(FaultExecution execution, int status = 502, TimeSpan delay = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 500);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        return new(FaultKind.GatewayError, execution) { Status = status, Delay = NotNegative(delay) };
    }

    /// <summary>
    /// Answers an error in the service's envelope, without a payload, whether or not the request is executed. What is executed before and
    /// refused is answered by its refusal.
    /// </summary>
    /// <param name="execution">Whether and when the request is executed.</param>
    /// <param name="status">The status: 307, 408, or 500 to 599.</param>
    /// <param name="code">The <c>code</c>, not 0; the status if omitted.</param>
    /// <param name="delay">How long after the answer, with <see cref="FaultExecution.After"/>.</param>
    /// <returns>The fault.</returns>
    public static Fault EnvelopedError(FaultExecution execution, int status = 504, int? code = null, TimeSpan delay = default)
    {
        if (status is not (307 or 408 or (>= 500 and <= 599)))
        {
            throw new ArgumentOutOfRangeException(nameof(status), status, "An error that leaves open what happened is 307, 408 or 5xx.");
        }

        ArgumentOutOfRangeException.ThrowIfEqual(code ?? status, 0, nameof(code));
        return new(FaultKind.EnvelopedError, execution) { Status = status, Code = code ?? status, Delay = NotNegative(delay) };
    }

    /// <summary>Executes and delivers the webhooks, and answers late: the webhook comes long before the answer.</summary>
    /// <param name="delay">How late.</param>
    /// <returns>The fault.</returns>
    public static Fault SlowAnswer(TimeSpan delay) => new(FaultKind.SlowAnswer) { Delay = NotNegative(delay) };

    /// <summary>Executes nothing and answers 429.</summary>
    /// <param name="retryAfter">How long the caller is asked to wait, in whole seconds.</param>
    /// <returns>The fault.</returns>
    public static Fault TooManyRequests(TimeSpan retryAfter) =>
        new(FaultKind.TooManyRequests, FaultExecution.Never) { Delay = NotNegative(retryAfter) };

    /// <summary>Delivers a webhook long after the answer.</summary>
    /// <param name="delay">How long.</param>
    /// <returns>The fault.</returns>
    public static Fault LateWebhook(TimeSpan delay) =>
        new(FaultKind.LateWebhook) { Target = FaultTarget.Webhook, Delay = NotNegative(delay) };

    /// <summary>
    /// Says that a card was refused which later is charged after all, with a webhook: also when the order was paid otherwise meanwhile, so
    /// that it is then paid twice. Befalls only charges of a card that would have been approved.
    /// </summary>
    /// <param name="delay">When the money is taken.</param>
    /// <returns>The fault.</returns>
    public static Fault PaidLater(TimeSpan delay) =>
        new(FaultKind.PaidLater) { Target = FaultTarget.Charge, Delay = NotNegative(delay) };

    private static TimeSpan NotNegative(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return delay;
    }
}
