using Iamport.Client.Sandbox.Ledger.Movements;
using System.Text;
using Iamport.Client.Sandbox.Faults;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Endpoints;

/// <summary>Keeps every request from the moment it arrives, so that one still being answered can be seen too.</summary>
internal sealed class RequestLog(Journal journal, SandboxClock clock, IamportSandboxOptions options)
{
    private readonly Recent<SandboxRequest> _requests = new(journal, "requests", StateJson.Default.SandboxRequest, options.History, Length);

    /// <summary>Whoever controls it looks at answers too.</summary>
    private bool KeepsAnswers => options.Control is not null;

    public IReadOnlyList<SandboxRequest> Requests => _requests.Snapshot();

    public SandboxRequest? Find(int number) => _requests.Find(number);

    public async Task RunAsync(HttpContext context, RequestDelegate next, FaultyExchange faulty)
    {
        using var answering = clock.Stillness.Answering();
        var arrivedAt = clock.GetUtcNow();
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted).ConfigureAwait(false);
        var body = buffer.ToArray();
        var (number, arrival) = Add(context, body, arrivedAt);
        var exchange = new Exchange(this, number, arrival, body);
        context.Features.Set(exchange);
        await faulty.RunAsync(context, exchange, async () =>
        {
            await next(context).ConfigureAwait(false);
            if (!exchange.IsDecided && context.Response.StatusCode is 404 or 405)
            {
                exchange.Decide(Nowhere(context, new Call(context, body)));
            }
        }).ConfigureAwait(false);
    }

    /// <summary>Programs that stray get the envelope, people a page.</summary>
    private static Answer Nowhere(HttpContext context, Call call)
    {
        var status = context.Response.StatusCode;
        if (!call.WantsPage)
        {
            return Answer.Refused(new RefusalException(status, -1, "존재하지 않는 경로이거나 허용되지 않는 메서드입니다."));
        }

        var texts = PageTexts.In(call.Language);
        return call.Path == "/" ? Answer.Page(200, HomePage.Render(texts, new Uri($"{context.Request.Scheme}://{context.Request.Host}/"))) : Answer.Page(status, NoticePage.Nowhere(texts));
    }

    private (int Number, Arrival Arrival) Add(HttpContext context, byte[] body, DateTimeOffset arrivedAt)
    {
        var headers = context.Request.Headers.ToDictionary(
            static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new SandboxRequest(context.Request.Method, path, headers, Encoding.UTF8.GetString(body), null) { ArrivedAt = arrivedAt };
        return (_requests.Add(request), new Arrival(request.Nonce, arrivedAt));
    }

    private static int Length(SandboxRequest request) => request.Path.Length + request.Body.Length + (request.Answer?.Body.Length ?? 0);

    private void Complete(int number, int status) => _requests.Change(number, request => request with { StatusCode = status });

    private void Save() => journal.Save();

    private void Tell(int number, Answer answer)
    {
        var told = new SandboxAnswer(answer.Status, Encoding.UTF8.GetString(answer.Body.Span), clock.GetUtcNow());
        _requests.Change(number, request => request with { Answer = told });
    }

    internal sealed class Exchange(RequestLog log, int number, Arrival arrival, byte[] body)
    {
        private Answer? _decided;

        public int Number => number;

        public Arrival Arrival => arrival;

        public ReadOnlyMemory<byte> Body => body;

        public bool IsDecided => _decided is not null;

        /// <summary>What the operation came to, whether or not the caller gets to see it.</summary>
        public Answer Decided => _decided ?? throw new InvalidOperationException($"Nothing answered {log.Find(number)?.Path}.");

        /// <summary>The status is written down before anything is sent, so that whoever has the answer finds it in the log.</summary>
        public void Decide(Answer answer)
        {
            _decided = answer;
            log.Complete(number, answer.Status);
        }

        /// <summary>Sends the answer; it too is written down before, if a judge may ask for it.</summary>
        public Task TellAsync(Answer answer, HttpResponse response)
        {
            if (arrival.Nonce is not null || log.KeepsAnswers)
            {
                log.Tell(number, answer);
            }

            log.Save();
            return answer.WriteAsync(response);
        }
    }
}
