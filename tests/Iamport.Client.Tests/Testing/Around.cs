namespace Iamport.Client.Tests.Testing;

/// <summary>A handler of an application around every request but those for tokens: it does what a test says, and may send as often as it likes.</summary>
internal sealed class Around(Func<HttpRequestMessage, Func<Task<HttpResponseMessage>>, Task<HttpResponseMessage>> act) : DelegatingHandler
{
    /// <summary>Sends again, three times in all, until something succeeds.</summary>
    public static Around Retrying(HttpMessageHandler? inner = null)
    {
        var handler = new Around(static async (_, send) =>
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    var response = await send();
                    if (response.IsSuccessStatusCode || attempt == 3)
                    {
                        return response;
                    }
                }
                catch (HttpRequestException) when (attempt < 3)
                {
                    // Once more.
                }
            }
        });
        if (inner is not null)
        {
            handler.InnerHandler = inner;
        }

        return handler;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.RequestUri!.AbsolutePath.EndsWith("/users/getToken", StringComparison.Ordinal)
            ? base.SendAsync(request, cancellationToken)
            : act(request, () => base.SendAsync(request, cancellationToken));
}
