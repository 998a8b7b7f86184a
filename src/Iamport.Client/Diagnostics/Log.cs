using Microsoft.Extensions.Logging;

namespace Iamport.Client.Diagnostics;

/// <summary>Everything this client logs: operation names and times, never a path value, a query, a header or a body.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Operation} failed in a way that allows a repeat; attempt {Attempt} follows in {Delay}.")]
    public static partial void Retrying(ILogger logger, string operation, int attempt, TimeSpan delay);

    [LoggerMessage(2, LogLevel.Warning, "The access token could not be renewed ahead of its end; the old one serves until then.")]
    public static partial void RenewalFailed(ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Error, "{Operation} was sent, and no answer says whether it was executed. Look its outcome up before anything else.")]
    public static partial void OutcomeUnknown(ILogger logger, string operation);

    [LoggerMessage(4, LogLevel.Warning, "The distributed token cache failed; this process uses a token of its own until the cache works again.")]
    public static partial void TokenStoreFailed(ILogger logger, Exception exception);

    [LoggerMessage(5, LogLevel.Error, "The outcome of {Operation} is known, but the outcome store could not complete its record, which stays open.")]
    public static partial void NotCompleted(ILogger logger, string operation, Exception exception);
}
