using System.Net;
using System.Text.Json;
using Iamport.Client.Diagnostics;
using Iamport.Client.Http.Answers;
using Iamport.Client.Outcomes;
using Iamport.Client.Resilience;
using Microsoft.Extensions.Logging;
using Polly.Timeout;

namespace Iamport.Client.Http;

/// <summary>Says what is known of one call that did not succeed: refused, never sent, or possibly executed.</summary>
internal readonly struct CallFailures(OperationRequest request, ILogger logger)
{
    private Operation Operation => request.Operation;

    /// <summary>
    /// The exception for a call that ended without an answer, whoever threw what; null to let through what the request for a token ended in.
    /// </summary>
    public Exception? Translate(Exception exception, CancellationToken cancellationToken)
    {
        exception = WithoutWords(exception);
        if (Operation.Effect != Effect.Read && request.MayHaveBeenExecuted)
        {
            return Unknown("the answer was lost", exception);
        }

        return exception switch
        {
            OperationCanceledException when cancellationToken.IsCancellationRequested =>
                new OperationCanceledException(exception.Message, exception, cancellationToken),
            IamportApiException or IamportConnectionException => null,
            TimeoutRejectedException => NeverExecuted("no answer came in time", exception),
            HttpRequestException or IOException or OperationCanceledException => NeverExecuted("the service could not be reached", exception),
            _ => NeverExecuted("something in this process stopped it", exception),
        };
    }

    /// <summary>The exception for an answer that is not a success, or that is one without its payload.</summary>
    public IamportException FromAnswer(Answer given, Exception? cause = null) => FromAnswer(given, "got no answer that can be read", cause);

    /// <summary>The exception for a success that names another payment, order or billing key than the request.</summary>
    public IamportException OfAnother(Answer given) => FromAnswer(given, "got an answer that is about something else", cause: null);

    private IamportException FromAnswer(Answer given, string otherwise, Exception? cause)
    {
        var answer = AnswerHead.Describe(given, request.Secrets);
        cause = WithoutSecrets(cause);
        var refused = Refusal.Is(given);
        var status = $"HTTP {(int)answer.StatusCode}"
            + (given.IsTooLong ? $", longer than {nameof(IamportOptions.MaxResponseSize)}" : "");
        if (Operation.Effect != Effect.Read && (!refused || request.EarlierAttemptIsOpen))
        {
            return Unknown($"it {otherwise} ({status})", cause);
        }

        var message = $"{Operation.Name} {(refused ? "was refused" : otherwise)}: {status}"
            + (answer.Code is { } code ? $", code {code}" : "") + (answer.Message is { Length: > 0 } text ? $": {text}" : ".");
        return answer.StatusCode == HttpStatusCode.Unauthorized
            ? new IamportAuthenticationException(message, Operation.Name, cause)
            {
                StatusCode = answer.StatusCode, Code = answer.Code, ApiMessage = answer.Message, Body = answer.Body,
            }
            : new IamportApiException(message, Operation.Name, cause)
            {
                StatusCode = answer.StatusCode, Code = answer.Code, ApiMessage = answer.Message, Body = answer.Body,
            };
    }

    // The runtime quotes the line of an answer that is no HTTP, and that line may quote the request.
    private static Exception WithoutWords(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse }
            or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse }
            ? new HttpRequestException(HttpRequestError.InvalidResponse, "The answer is no HTTP.")
            : exception;

    // It names the place in the JSON by the names of the properties, which are the service's to choose.
    private Exception? WithoutSecrets(Exception? cause) =>
        cause is not null && cause.ToString() is var text && Secret.Mask(text, request.Secrets) != text
            ? new JsonException(Secret.Mask(cause.Message, request.Secrets))
            : cause;

    private IamportConnectionException NeverExecuted(string reason, Exception? exception) =>
        new($"{Operation.Name} was not executed: {reason}. Calling again is safe.", Operation.Name, exception);

    private IamportException Unknown(string reason, Exception? exception)
    {
        if (request.FirstSentAt == default)
        {
            return NeverExecuted("a handler of this application answered in the service's place", exception);
        }

        Log.OutcomeUnknown(logger, Operation.Name);
        Telemetry.OutcomeUnknown(Operation);
        var lookUp = Resolvable.MethodFor(Operation.Name) is { } method
            ? $"give this exception to {nameof(IIamportClient.Outcomes)}.{method}, which finds out"
            : LookUps.For(Operation.Name);
        return new IamportOutcomeUnknownException(
            $"{Operation.Name} was sent and may have been executed: {reason}. Do not send it again: {lookUp}.",
            Operation.Name,
            exception)
        {
            Record = request.EndRecord(),
        };
    }
}
