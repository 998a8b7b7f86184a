using Iamport.Client.Benchmarks.Callers;

namespace Iamport.Client.Benchmarks.Peers;

/// <summary>Sets a token that somebody else fetched.</summary>
internal sealed class PeerToken : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = Calls.Token;
        return base.SendAsync(request, cancellationToken);
    }
}
