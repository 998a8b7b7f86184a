using System.Net;

namespace Iamport.Client.Http.Answers;

/// <summary>Which answers say for certain that nothing was executed: the only place where this is decided. No code and no text counts.</summary>
internal static class Refusal
{
    /// <summary>
    /// The service's own error, with a status by which it refuses. A page or another's JSON is none, whatever its status: what stands between
    /// may have passed the request on. The host of the payment links has no envelope, so there a 4xx counts.
    /// </summary>
    public static bool Is(Answer answer) => IsEnveloped(answer) || (!answer.Request.Host.HasEnvelope && IsOfTheRequest(answer.StatusCode));

    /// <summary>The same where only the envelope counts.</summary>
    public static bool IsEnveloped(Answer answer) =>
        MayRefuse(answer.StatusCode, answer.Request.Operation) && AnswerHead.ReadEnvelope(answer) is { IsError: true };

    private static bool MayRefuse(HttpStatusCode status, Operation operation) =>
        (int)status is >= 200 and < 300
        || IsOfTheRequest(status)
        || (operation.RefusesWithServerError && status is HttpStatusCode.InternalServerError or HttpStatusCode.NotImplemented);

    // A 408 does not say what became of the request.
    private static bool IsOfTheRequest(HttpStatusCode status) => (int)status is >= 400 and < 500 and not 408;
}
