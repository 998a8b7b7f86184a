using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using WireMock.Matchers.Request;
using WireMock.RequestBuilders;
using WireMock.ResponseProviders;
using WireMock.Server;
using WireMock.Settings;

namespace Iamport.Client.Tests.Testing;

/// <summary>The service as a test scripts it, on loopback. It issues tokens by itself unless the test says otherwise.</summary>
public sealed class ServiceStub : IDisposable
{
    private readonly WireMockServer _server;
    private int _tokens;

    private ServiceStub()
    {
        _server = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = ["http://127.0.0.1:0"],
            StartTimeout = 120_000,
            DisableJsonBodyParsing = true,
            PreWireMockMiddlewareInit = KeepWhatComes,
        });
        Given(TokenRequest).AtPriority(1).RespondWith(new Chosen(_ => Answer.Token($"token-{Interlocked.Increment(ref _tokens)}")));
    }

    public static IRequestMatcher TokenRequest => Request.Create().WithPath("/users/getToken");

    public Uri Address => new(_server.Url!);

    /// <summary>Everything that came, in the order in which it came, before it is answered.</summary>
    public ConcurrentQueue<SeenRequest> Requests { get; } = new();

    public IEnumerable<SeenRequest> Calls => Requests.Where(request => !request.IsForToken);

    public int TokenRequests => Requests.Count(request => request.IsForToken);

    /// <summary>Gives each call the next of the answers, and the last one to all that follow.</summary>
    public static ServiceStub Start(params IResponseProvider[] answers)
    {
        var stub = new ServiceStub();
        stub.Given(Request.Create()).AtPriority(2).RespondWith(Answer.InOrder(answers));
        return stub;
    }

    /// <summary>What a test says of some requests goes before what holds for all.</summary>
    public IRespondWithAProvider Given(IRequestMatcher request) => _server.Given(request);

    public void Dispose() => _server.Dispose();

    private void KeepWhatComes(object application) => ((IApplicationBuilder)application).Use(async (context, next) =>
    {
        Requests.Enqueue(await SeenRequest.ReadAsync(context.Request));
        await next(context);
    });
}
