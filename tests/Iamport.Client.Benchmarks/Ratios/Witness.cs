using System.Net;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>
/// Stands before the service and remembers what was sent last, but for tokens. No delegating handler: all contenders share it, and the client
/// puts its guard into those.
/// </summary>
internal sealed class Witness(HttpMessageHandler service) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _service = new(service, disposeHandler: false);

    /// <summary>What was sent last, on one line.</summary>
    public string Seen { get; private set; } = "";

    /// <summary>How many requests came.</summary>
    public int Count { get; private set; }

    /// <summary>How many of those that come next are answered with 503.</summary>
    public int Overloads { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.AbsolutePath == "/users/getToken")
        {
            return await _service.SendAsync(request, cancellationToken);
        }

        Count++;
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
        Seen = $"{request.Method} {request.RequestUri} {request.Headers.Authorization} {body}";
        return Overloads-- > 0
            ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { RequestMessage = request }
            : await _service.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        _service.Dispose();
        base.Dispose(disposing);
    }
}
