using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.AspNetCore.Diagnostics;

/// <summary>
/// Everything the endpoints log. A payment is named by its <c>imp_uid</c>, once that has been found to be one and not anybody's text, and
/// a verdict says what differs; no body, header, path or address is written.
/// </summary>
internal static partial class Log
{
    public static ILogger CreateLogger(IServiceProvider services) =>
        services.GetRequiredService<ILoggerFactory>().CreateLogger("Iamport.Client.AspNetCore");

    [LoggerMessage(101, LogLevel.Information, "The webhook of {ImpUid}, which is {Status}, was answered {Reply}.")]
    public static partial void Answered(ILogger logger, string impUid, PaymentStatus? status, WebhookReply reply);

    [LoggerMessage(102, LogLevel.Information, "The console's test call was answered; no handler was called.")]
    public static partial void TestCall(ILogger logger);

    [LoggerMessage(103, LogLevel.Information, "A webhook's payment is in another state than its handler acts on: {Verdict}")]
    public static partial void NotPaid(ILogger logger, PaymentVerdict verdict);

    [LoggerMessage(104, LogLevel.Warning, "A webhook's payment does not pay its order: {Verdict}")]
    public static partial void Mismatch(ILogger logger, PaymentVerdict verdict);

    [LoggerMessage(105, LogLevel.Warning, "A webhook names an order that its payment {ImpUid} was not made for.")]
    public static partial void OtherOrder(ILogger logger, string impUid);

    [LoggerMessage(106, LogLevel.Warning, "A webhook's payment {ImpUid} is a test payment, and those do not count here.")]
    public static partial void TestPayment(ILogger logger, string impUid);

    [LoggerMessage(107, LogLevel.Warning, "The service knows no payment {ImpUid} yet: the webhook is forged, another shop's, or early. Its handler is told to look later.")]
    public static partial void NotFound(ILogger logger, string impUid);

    [LoggerMessage(108, LogLevel.Error, "The service could not be asked for a webhook's payment {ImpUid}. Its handler is told to look later.")]
    public static partial void ServiceSilent(ILogger logger, string impUid, Exception exception);

    [LoggerMessage(109, LogLevel.Error, "The handler failed at {ImpUid}.")]
    public static partial void HandlerFailed(ILogger logger, string impUid, Exception exception);

    [LoggerMessage(110, LogLevel.Warning, "A call was turned away: it came from an address that the settings do not name.")]
    public static partial void FromElsewhere(ILogger logger);

    [LoggerMessage(111, LogLevel.Warning, "A call was turned away. {Problem}")]
    public static partial void TurnedAway(ILogger logger, string problem);

    [LoggerMessage(112, LogLevel.Information, "Whether {ImpUid} may be paid was answered: {Reply}.")]
    public static partial void Confirmed(ILogger logger, string impUid, string reply);

    [LoggerMessage(113, LogLevel.Error, "Whether a payment may be made was not decided in time; it was refused.")]
    public static partial void ConfirmLate(ILogger logger);

    [LoggerMessage(114, LogLevel.Warning, "What a webhook tells of {ImpUid} does not show yet: it is forged or early. Its handler is told to look later.")]
    public static partial void NotShown(ILogger logger, string impUid);

    [LoggerMessage(115, LogLevel.Warning, "That {ImpUid} may be paid was decided too late; it was taken back.")]
    public static partial void Withdrawn(ILogger logger, string impUid);
}
