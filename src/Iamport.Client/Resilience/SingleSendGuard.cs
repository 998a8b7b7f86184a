using Iamport.Client.Http;

namespace Iamport.Client.Resilience;

/// <summary>
/// Stands directly before the transport, inside every handler that a merchant adds, and lets a <see cref="Effect.Once"/> request pass
/// once per ticket: a retry handler of the application, a hedge or a copied request cannot charge a second time.
/// </summary>
internal sealed class SingleSendGuard(TimeProvider time) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Options.TryGetValue(SendState.Key, out var state))
        {
            return request.Method == HttpMethod.Get
                ? base.SendAsync(request, cancellationToken)
                : throw new IamportException("A request that this client did not make, or a copy of one, was stopped before it was sent.");
        }

        return state.Operation.Effect == Effect.Read
            ? base.SendAsync(request, cancellationToken)
            : SendGuardedAsync(request, state, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendGuardedAsync(HttpRequestMessage request, SendState state, CancellationToken cancellationToken)
    {
        if (!state.TakeTicket() && state.Operation.Effect == Effect.Once)
        {
            throw new IamportException(
                $"{state.Operation.Name} was about to be sent a second time and was stopped. "
                + "A retry or hedging handler of the application stands on this client; remove it, the client repeats what is safe to repeat.",
                state.Operation.Name);
        }

        state.MarkSent(time.GetUtcNow());
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (NeverLeft(request, exception))
        {
            state.SettleAttempt();
            throw;
        }
    }

    private static bool NeverLeft(HttpRequestMessage request, Exception exception) =>
        request.Content is RequestContent { WasTaken: false }
        || exception is HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        };
}
