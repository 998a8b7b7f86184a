using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Iamport.Client.Sandbox.Tests;

/// <summary>The merchant's webhook address.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication _server;

    private WebhookReceiver(WebApplication server) => _server = server;

    public Uri Url => new(_server.Urls.Single() + "/webhook");

    public ConcurrentQueue<(string? ContentType, string Body)> Received { get; } = [];

    /// <summary>Ends when the first webhook has come.</summary>
    public Task FirstAsync() => _first.Task.WaitAsync(TimeSpan.FromMinutes(2));

    public static async Task<WebhookReceiver> StartAsync(int status = 200, string answer = "")
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var receiver = new WebhookReceiver(builder.Build());
        receiver._server.Use(_ => async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            receiver.Received.Enqueue((context.Request.ContentType, await reader.ReadToEndAsync()));
            context.Response.StatusCode = status;
            await context.Response.WriteAsync(answer);
            receiver._first.TrySetResult();
        });
        await receiver._server.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
