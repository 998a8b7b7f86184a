using System.Net;
using System.Net.Http.Headers;

namespace Iamport.Client.Benchmarks.Service;

/// <summary>Answers from memory, at once or after giving up the thread, and takes the request's body as a connection would.</summary>
internal sealed class InMemoryService : HttpMessageHandler
{
    public static readonly Uri Address = new("https://api.example.com");

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>Whether answer and body come later than they are asked for, as over a network.</summary>
    public bool Yields { get; set; }

    /// <summary>What is answered to who lists payments.</summary>
    public Func<Uri, byte[]> List { get; set; } = _ => [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Yields)
        {
            await Task.Yield();
        }

        if (request.Content is { } body)
        {
            await body.CopyToAsync(Stream.Null, cancellationToken);
        }

        var uri = request.RequestUri!;
        var answer = uri.AbsolutePath switch
        {
            "/users/getToken" => Answers.Token,
            var path when path.StartsWith("/payments/status/", StringComparison.Ordinal) => List(uri),
            _ => Answers.OnePayment,
        };
        HttpContent content = Yields ? new StreamContent(new YieldingStream(answer)) : new ByteArrayContent(answer);
        content.Headers.ContentType = Json;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }

    private sealed class YieldingStream(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
