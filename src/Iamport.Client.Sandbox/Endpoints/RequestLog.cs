using System.Text;
using Iamport.Client.Sandbox.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Iamport.Client.Sandbox.Endpoints;

/// <summary>Keeps every request from the moment it arrives, so that one still being answered can be seen too.</summary>
internal sealed class RequestLog
{
    private readonly List<SandboxRequest> _requests = [];

    public IReadOnlyList<SandboxRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted).ConfigureAwait(false);
        var exchange = new Exchange(this, Add(context, buffer.ToArray()), buffer.ToArray());
        context.Features.Set(exchange);
        await next(context).ConfigureAwait(false);
        if (!context.Response.HasStarted && context.Response.StatusCode is 404 or 405)
        {
            var refusal = new RefusalException(context.Response.StatusCode, -1, "존재하지 않는 경로이거나 허용되지 않는 메서드입니다.");
            await exchange.AnswerAsync(context, Answer.Refused(refusal)).ConfigureAwait(false);
        }
    }

    private int Add(HttpContext context, byte[] body)
    {
        var headers = context.Request.Headers.ToDictionary(
            static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        lock (_requests)
        {
            _requests.Add(new SandboxRequest(context.Request.Method, path, headers, Encoding.UTF8.GetString(body), null));
            return _requests.Count - 1;
        }
    }

    private void Complete(int number, int status)
    {
        lock (_requests)
        {
            _requests[number] = _requests[number] with { StatusCode = status };
        }
    }

    internal sealed class Exchange(RequestLog log, int number, byte[] body)
    {
        public ReadOnlyMemory<byte> Body => body;

        /// <summary>The status is written down first, so that whoever has the answer finds it in the log.</summary>
        public Task AnswerAsync(HttpContext context, Answer answer)
        {
            log.Complete(number, answer.Status);
            context.Response.StatusCode = answer.Status;
            context.Response.ContentType = answer.ContentType;
            context.Response.ContentLength = answer.Body.Length;
            if (answer.Location is not null)
            {
                context.Response.Headers.Location = answer.Location;
            }

            if (answer.AnyOrigin)
            {
                context.Response.Headers.AccessControlAllowOrigin = "*";
            }

            return context.Response.Body.WriteAsync(answer.Body).AsTask();
        }
    }
}
