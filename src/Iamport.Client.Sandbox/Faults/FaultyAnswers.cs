using System.Text;
using Iamport.Client.Sandbox.Endpoints;
using Iamport.Client.Sandbox.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Iamport.Client.Sandbox.Faults;

/// <summary>What is answered when a fault strikes.</summary>
internal static class FaultyAnswers
{
    public static Answer To(HttpRequest request, RequestLog.Exchange exchange, Fault fault) => fault.Kind switch
    {
        FaultKind.GatewayError => Page(fault.Status),
        FaultKind.TooManyRequests =>
            Page(429) with { RetryAfter = (long)Math.Ceiling(fault.Delay.TotalSeconds) },
        FaultKind.Redirect => Page(307) with
        {
            Location = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
        },
        FaultKind.ServerRefusal => Answer.Refused(RefusalException.Gateway("결제대행사에서 처리를 거절했습니다.")),
        FaultKind.EnvelopedError when fault.Execution == FaultExecution.Before && exchange.Decided.IsRefusal => exchange.Decided,
        FaultKind.EnvelopedError => Answer.Error(fault.Status, fault.Code, "일시적으로 요청을 처리하지 못했습니다."),
        FaultKind.Unauthorized => Answer.Refused(new RefusalException(401, -1, "Unauthorized")),
        FaultKind.TruncatedJson => exchange.Decided with { Body = exchange.Decided.Body[..(exchange.Decided.Body.Length / 2)] },
        FaultKind.MalformedJson => exchange.Decided with { Body = WithoutColons(exchange.Decided.Body.Span) },
        _ => exchange.Decided,
    };

    private static byte[] WithoutColons(ReadOnlySpan<byte> json) => [.. json.ToArray().Where(static letter => letter != (byte)':')];

    private static Answer Page(int status) => Answer.Page(
        status, $"<html><head><title>{status}</title></head><body><h1>{status} {ReasonPhrases.GetReasonPhrase(status)}</h1></body></html>");
}
