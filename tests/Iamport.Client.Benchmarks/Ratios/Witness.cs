using System.Net;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>Stands before the service and remembers what was sent last, but for tokens.</summary>
internal sealed class Witness(HttpMessageHandler service) : DelegatingHandler(service)
{
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
            return await base.SendAsync(request, cancellationToken);
        }

        Count++;
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
        Seen = $"{request.Method} {request.RequestUri} {request.Headers.Authorization} {body}";
        return Overloads-- > 0
            ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { RequestMessage = request }
            : await base.SendAsync(request, cancellationToken);
    }
}
