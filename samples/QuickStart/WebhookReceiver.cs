using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace QuickStart;

/// <summary>What a webhook says. It carries no signature: anybody can send one, so it is a reason to look, and no more.</summary>
internal sealed record Notification(string ImpUid, string MerchantUid, string Status);

/// <summary>The part of the shop that i'mport calls.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly Channel<Notification> _arrived = Channel.CreateUnbounded<Notification>();
    private readonly WebApplication _app;

    private WebhookReceiver(WebApplication app)
    {
        _app = app;
        _app.MapPost("/iamport/webhook", async (HttpRequest request) =>
        {
            var notification = await request.ReadFromJsonAsync<Notification>(SnakeCase);
            await _arrived.Writer.WriteAsync(notification!);
            return Results.Ok();
        });
    }

    public Uri Address { get; private set; } = null!;

    public static async Task<WebhookReceiver> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var receiver = new WebhookReceiver(builder.Build());
        receiver._app.Urls.Add("http://127.0.0.1:0");
        await receiver._app.StartAsync();
        var addresses = receiver._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        receiver.Address = new Uri($"{addresses.Single()}/iamport/webhook");
        return receiver;
    }

    public Task<Notification> ReadAsync(TimeSpan patience) => _arrived.Reader.ReadAsync().AsTask().WaitAsync(patience);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
