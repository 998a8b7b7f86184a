using System.Net.Http.Headers;
using Iamport.Client.Resilience;

namespace Iamport.Client.Authentication;

/// <summary>Gives each attempt the token of the moment, for the keys and the address that its call began with; without one nothing is sent.</summary>
internal sealed class TokenHandler(TokenSource tokens) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (OperationRequest.Of(request) is not { Host.NeedsToken: true } call)
        {
            return base.SendAsync(request, cancellationToken);
        }

        var token = tokens.GetAsync(call.Settings, cancellationToken);
        return token.IsCompletedSuccessfully
            ? SendAsync(request, token.Result, cancellationToken)
            : SendLaterAsync(request, token, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendLaterAsync(
        HttpRequestMessage request, ValueTask<AuthenticationHeaderValue> token, CancellationToken cancellationToken) =>
        await SendAsync(request, await token.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, AuthenticationHeaderValue token, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = token;
        return base.SendAsync(request, cancellationToken);
    }
}
