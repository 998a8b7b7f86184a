using System.Net;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Polly;

namespace Iamport.Client.Resilience;

/// <summary>When a failed attempt may be followed by another one: the only place where this is decided.</summary>
internal static class RetryRules
{
    public static bool MayRepeat(OperationRequest request, Outcome<HttpResponseMessage> outcome) => request.Operation.Effect switch
    {
        Effect.Read => outcome.Exception is not null ? IsFault(outcome.Exception) : IsTransient(outcome.Result!),
        Effect.Replaceable => outcome.Exception is not null ? IsFault(outcome.Exception) : IsGatewayFault(outcome.Result!),
        _ => outcome.Exception is not null ? IsFault(outcome.Exception) && !request.MayHaveBeenExecuted : SaysLater(outcome.Result!),
    };

    /// <summary>
    /// A renewed token is worth one more attempt. What may be done once only waits for the service's own word that it refused the token:
    /// something in between may answer 401 to a request that it passed on.
    /// </summary>
    public static bool MayRenewToken(OperationRequest request, Outcome<HttpResponseMessage> outcome) =>
        request is { Host.NeedsToken: true, HasRenewedToken: false }
        && outcome.Result is { StatusCode: HttpStatusCode.Unauthorized } response
        && (request.Operation.Effect != Effect.Once || Refusal.IsEnveloped(Answer.Of(response)));

    /// <summary>
    /// How long to wait before the next attempt: not at all for a new token, else as long as the service asks; null when it does not.
    /// </summary>
    public static TimeSpan? Wait(HttpResponseMessage? response, TimeProvider time) => response?.Headers.RetryAfter switch
    {
        _ when response?.StatusCode == HttpStatusCode.Unauthorized => TimeSpan.Zero,
        { Delta: { } delta } => delta > TimeSpan.Zero ? delta : TimeSpan.Zero,
        { Date: { } date } when date - time.GetUtcNow() is var wait && wait > TimeSpan.Zero => wait,
        { Date: not null } => TimeSpan.Zero,
        _ => null,
    };

    // What our own code throws on purpose (a token refused, a guard that stopped a copy) is no fault of the line.
    private static bool IsFault(Exception exception) =>
        exception is HttpRequestException or IOException or Polly.Timeout.TimeoutRejectedException;

    private static bool IsTransient(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout
        || ((int)response.StatusCode >= 500 && AnswerHead.ReadEnvelope(Answer.Of(response))?.Code is null);

    private static bool IsGatewayFault(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.TooManyRequests
        || (response.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
            && AnswerHead.ReadEnvelope(Answer.Of(response))?.Code is null);

    private static bool SaysLater(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.TooManyRequests
        && response.Headers.RetryAfter is not null
        && Refusal.IsEnveloped(Answer.Of(response));
}
