namespace Iamport.Client.Tests.Testing;

/// <summary>A primary handler of an application's own, of which nothing can be seen from outside. Tokens come without a network.</summary>
internal sealed class OwnTransport(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send) : HttpMessageHandler
{
    private int _calls;

    public int Calls => Volatile.Read(ref _calls);

    public static HttpResponseMessage Json(string json) => new() { Content = new StringContent(json) };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.AbsolutePath == "/users/getToken")
        {
            return Task.FromResult(Json("""{"code":0,"message":null,"response":{"access_token":"token-1","now":1,"expired_at":1801}}"""));
        }

        Interlocked.Increment(ref _calls);
        return send(request, cancellationToken);
    }
}
