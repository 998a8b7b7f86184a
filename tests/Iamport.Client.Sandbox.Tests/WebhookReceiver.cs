using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.ResponseProviders;
using WireMock.Server;

namespace Iamport.Client.Sandbox.Tests;

/// <summary>The merchant's own server, which takes what is posted to it.</summary>
public sealed class WebhookReceiver : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start(
        settings => (settings.Urls, settings.StartTimeout) = (["http://127.0.0.1:0"], 120_000));

    public WebhookReceiver(IResponseProvider? answer = null) => _server.Given(Request.Create()).RespondWith(answer ?? Response.Create());

    public Uri Url => new(_server.Url + "/webhook");

    public IReadOnlyList<ReceivedWebhook> Received =>
    [
        .. from entry in _server.LogEntries
           let request = entry.RequestMessage!
           select new ReceivedWebhook(request.Method, request.Path, request.Headers!["Content-Type"].ToString(), request.Body ?? ""),
    ];

    public void Dispose() => _server.Dispose();
}

public sealed record ReceivedWebhook(string Method, string Path, string ContentType, string Body);
