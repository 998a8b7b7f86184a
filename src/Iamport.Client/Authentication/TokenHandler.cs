using System.Net;
using Iamport.Client.Resilience;

namespace Iamport.Client.Authentication;

/// <summary>Gives each attempt the token of the moment; without one nothing is sent.</summary>
internal sealed class TokenHandler(TokenSource tokens) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Options.TryGetValue(SendState.Key, out var state) || !state.NeedsToken)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var header = await tokens.GetAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = state.Authorization = header;
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            tokens.Drop(header);
        }

        return response;
    }
}
