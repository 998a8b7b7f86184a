using Iamport.Client.Http;

namespace Iamport.Client.Resilience;

/// <summary>
/// Stands directly before the transport, inside every handler that a merchant adds, and lets a <see cref="Effect.Once"/> request pass
/// once per ticket: a retry handler of the application, a hedge or a copied request cannot charge a second time.
/// </summary>
internal sealed class SingleSendGuard(TimeProvider time) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        OperationRequest.Of(request) switch
        {
            { Operation.Effect: not Effect.Read } writing => SendGuardedAsync(writing, cancellationToken),
            not null => base.SendAsync(request, cancellationToken),
            _ when request.Method == HttpMethod.Get => base.SendAsync(request, cancellationToken),
            _ => throw new IamportException("A request that this client did not make, or a copy of one, was stopped before it was sent."),
        };

    private async Task<HttpResponseMessage> SendGuardedAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        var operation = request.Operation;
        var isSingle = operation.Effect == Effect.Once;
        if (!request.TakeTicket() && isSingle)
        {
            throw new IamportException(
                $"{operation.Name} was about to be sent a second time and was stopped. "
                + "A retry or hedging handler of the application stands on this client; remove it, the client repeats what is safe to repeat.",
                operation.Name);
        }

        if (request.IsOverdue(time))
        {
            throw new IamportException($"{operation.Name} was stopped: between its keeping and its sending too much time had passed.", operation.Name);
        }

        var body = await RequestContent.ToSendAsync(request.Message.Content, cancellationToken).ConfigureAwait(false);
        request.Message.Content = body;
        body.Lend(isSingle);
        request.MarkSent(time.GetUtcNow());
        try
        {
            return await base.SendAsync(request.Message, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            if (body.TakeBack() && (IsOurs || ComesBeforeSending(exception)))
            {
                request.SettleAttempt();
            }

            throw;
        }
        finally
        {
            body.TakeBack();
        }
    }

    // A transport of the application may have sent in ways that the content does not show; of the runtime's own it shows all.
    private bool IsOurs => InnerHandler!.GetType() is var type && (type == typeof(SocketsHttpHandler) || type == typeof(HttpClientHandler));

    private static bool ComesBeforeSending(Exception exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };
}
