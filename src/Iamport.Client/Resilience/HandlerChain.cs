using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Resilience;

/// <summary>
/// The handlers of a registration as the application's settings made them, brought in order once all of them are there: without the retry
/// handlers that were meant for every client, with the guard inside each of the others, and with a transport that does not repeat or
/// redirect by itself.
/// </summary>
internal static class HandlerChain
{
    private static readonly string[] Repeaters =
        ["Microsoft.Extensions.Http.Resilience.ResilienceHandler", "Microsoft.Extensions.Http.PolicyHttpMessageHandler"];

    private static readonly object Gate = new();

    /// <summary>The chain under the name of a registration; in order already if it was built before.</summary>
    public static HttpMessageHandler Of(string name, IServiceProvider services)
    {
        lock (Gate)
        {
            var chain = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(IamportConnection.HandlerNameOf(name));
            try
            {
                return Order(chain, services.GetRequiredService<TimeProvider>());
            }
            catch (InvalidOperationException exception)
            {
                throw new InvalidOperationException(
                    $"The handlers of the HTTP client '{IamportConnection.HandlerNameOf(name)}' have sent requests before Iamport.Client could take "
                    + "retries out of them and guard charges and refunds. Give what AddIamport returns handlers of its own, "
                    + "as in ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler()), and send nothing else through them.",
                    exception);
            }
        }
    }

    private static HttpMessageHandler Order(HttpMessageHandler chain, TimeProvider time)
    {
        List<HttpMessageHandler> kept = [];
        for (var handler = chain; handler is not null; handler = (handler as DelegatingHandler)?.InnerHandler)
        {
            if (!IsRepeater(handler))
            {
                kept.Add(handler);
            }
        }

        if (!kept.OfType<SingleSendGuard>().Any())
        {
            Tame(kept[^1]);
            kept.Insert(kept.Count - 1, new SingleSendGuard(time));
        }

        foreach (var (outer, inner) in kept.Zip(kept.Skip(1)))
        {
            if (outer is DelegatingHandler around && around.InnerHandler != inner)
            {
                around.InnerHandler = inner;
            }
        }

        return kept[0];
    }

    // By name, because only applications that use one of these packages have it.
    private static bool IsRepeater(HttpMessageHandler handler)
    {
        for (var type = handler.GetType(); type is not null; type = type.BaseType)
        {
            if (Repeaters.Contains(type.FullName))
            {
                return true;
            }
        }

        return false;
    }

    // Only what differs is set: a transport may be shared by two registrations, and the first has used it already.
    private static void Tame(HttpMessageHandler transport)
    {
        switch (transport)
        {
            case SocketsHttpHandler
            {
                AllowAutoRedirect: false, Credentials: null, PreAuthenticate: false, UseCookies: false, ActivityHeadersPropagator: null,
            }:
            case HttpClientHandler { AllowAutoRedirect: false, Credentials: null, PreAuthenticate: false, UseCookies: false }:
                break;
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
        }
    }
}
