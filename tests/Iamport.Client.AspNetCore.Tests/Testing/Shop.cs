using System.Net;
using System.Text;
using Iamport.Client.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Iamport.Client.AspNetCore.Tests.Testing;

/// <summary>A merchant's application on a real server, and the i'mport it talks to.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();

    private Shop(WebApplication app, IamportSandbox sandbox) => (_app, Sandbox) = (app, sandbox);

    public IamportSandbox Sandbox { get; }

    /// <summary>What the endpoints wrote.</summary>
    public IEnumerable<FakeLogRecord> Lines => Log.GetSnapshot().Where(record => record.Category == "Iamport.Client.AspNetCore");

    /// <summary>Everything that the application wrote, at every level.</summary>
    public IEnumerable<string> AllText => Log.GetSnapshot().Select(record => record.Message + record.Exception);

    public Orders Orders { get; } = new();

    public IServiceProvider Services => _app.Services;

    public IIamportClient Client => Services.GetRequiredService<IIamportClient>();

    public Uri Address => new(_app.Urls.Single().Replace("[::]", "127.0.0.1", StringComparison.Ordinal));

    private FakeLogCollector Log => Services.GetFakeLogCollector();

    /// <summary>How often the service was asked for the payment.</summary>
    public int Reads(string impUid) => Sandbox.Requests.Count(request => request.Path.StartsWith($"/payments/{impUid}", StringComparison.Ordinal));

    public static async Task<Shop> OpenAsync(
        Action<WebApplication, Shop>? map = null,
        Action<IServiceCollection>? services = null,
        TimeProvider? time = null,
        Action<IamportSandboxOptions>? sandbox = null,
        IPAddress? listen = null)
    {
        var account = new IamportSandboxOptions();
        sandbox?.Invoke(account);
        var service = await IamportSandbox.StartAsync(account);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddFakeLogging().SetMinimumLevel(LogLevel.Trace);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(listen ?? IPAddress.Loopback, 0));
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddIamport(options =>
        {
            (options.ImpKey, options.ImpSecret, options.BaseAddress) = (service.ImpKey, service.ImpSecret, service.BaseAddress);
            options.MaxRetryAttempts = 0;
        });
        services?.Invoke(builder.Services);
        var shop = new Shop(builder.Build(), service);
        if (map is null)
        {
            shop._app.MapIamportWebhook("/webhook", shop.Orders.HandleAsync);
        }
        else
        {
            map(shop._app, shop);
        }

        await shop._app.StartAsync();
        account.WebhookUrl = new Uri(shop.Address, "webhook");
        return shop;
    }

    public async Task<(int Status, string Body)> PostAsync(
        string path, string body, string contentType = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, path))
        {
            Content = new StringContent(body, Encoding.UTF8, new System.Net.Http.Headers.MediaTypeHeaderValue(contentType)),
        };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var response = await _http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task<int> TellAsync(string impUid, string merchantUid, string status = "paid") =>
        (await PostAsync("webhook", $$"""{"imp_uid":"{{impUid}}","merchant_uid":"{{merchantUid}}","status":"{{status}}"}""")).Status;

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        await Sandbox.DisposeAsync();
    }
}
