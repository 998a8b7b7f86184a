using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>The merchant's own server, which takes what is posted to <c>notice_url</c>.</summary>
public sealed class WebhookInbox : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebhookInbox(WebApplication app) => _app = app;

    public Uri Address => new($"{_app.Urls.Single()}/webhooks/iamport");

    public ConcurrentQueue<ReceivedWebhook> Received { get; } = new();

    public static async Task<WebhookInbox> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var inbox = new WebhookInbox(builder.Build());
        inbox._app.Run(inbox.ReceiveAsync);
        await inbox._app.StartAsync();
        return inbox;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Received.Enqueue(new ReceivedWebhook(context.Request.Method, context.Request.Path, context.Request.ContentType, body));
    }
}

public sealed record ReceivedWebhook(string Method, string Path, string? ContentType, string Body);
