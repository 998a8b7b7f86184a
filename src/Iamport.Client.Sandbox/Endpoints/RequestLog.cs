using System.Text;
using Iamport.Client.Sandbox.Faults;
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

    public SandboxRequest this[int number]
    {
        get
        {
            lock (_requests)
            {
                return _requests[number];
            }
        }
    }

    public async Task RunAsync(HttpContext context, RequestDelegate next, FaultyExchange faulty)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted).ConfigureAwait(false);
        var body = buffer.ToArray();
        var exchange = new Exchange(this, Add(context, body), body);
        context.Features.Set(exchange);
        await faulty.RunAsync(context, exchange, async () =>
        {
            await next(context).ConfigureAwait(false);
            if (!exchange.IsDecided && context.Response.StatusCode is 404 or 405)
            {
                exchange.Decide(Answer.Refused(
                    new RefusalException(context.Response.StatusCode, -1, "존재하지 않는 경로이거나 허용되지 않는 메서드입니다.")));
            }
        }).ConfigureAwait(false);
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
        private Answer? _decided;

        public int Number => number;

        public ReadOnlyMemory<byte> Body => body;

        public bool IsDecided => _decided is not null;

        /// <summary>What the operation came to, whether or not the caller gets to see it.</summary>
        public Answer Decided => _decided ?? throw new InvalidOperationException($"Nothing answered {log[number].Path}.");

        /// <summary>The status is written down before anything is sent, so that whoever has the answer finds it in the log.</summary>
        public void Decide(Answer answer)
        {
            _decided = answer;
            log.Complete(number, answer.Status);
        }
    }
}
