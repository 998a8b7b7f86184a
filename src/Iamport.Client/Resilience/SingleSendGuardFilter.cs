using Microsoft.Extensions.Http;

namespace Iamport.Client.Resilience;

/// <summary>
/// Puts the guard around the primary handler once everything else is in place, and takes from the transport every way to repeat or
/// redirect a request by itself, also when the application replaced the primary handler.
/// </summary>
internal sealed class SingleSendGuardFilter(TimeProvider time) : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (!IamportConnection.OwnsHandler(builder.Name))
        {
            return;
        }

        Tame(builder.PrimaryHandler);
        builder.PrimaryHandler = new SingleSendGuard(time) { InnerHandler = builder.PrimaryHandler };
    };

    private static void Tame(HttpMessageHandler transport)
    {
        switch (transport)
        {
            case SocketsHttpHandler sockets:
                sockets.AllowAutoRedirect = false;
                sockets.Credentials = null;
                sockets.PreAuthenticate = false;
                sockets.UseCookies = false;
                // The runtime's own span would carry the URL, and paths hold customer ids.
                sockets.ActivityHeadersPropagator = null;
                break;
            case HttpClientHandler handler:
                handler.AllowAutoRedirect = false;
                handler.Credentials = null;
                handler.PreAuthenticate = false;
                handler.UseCookies = false;
                break;
            case DelegatingHandler { InnerHandler: { } inner }:
                Tame(inner);
                break;
        }
    }
}
