using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Iamport.Client.Sandbox.Tests.Checkout;

/// <summary>A merchant's <c>confirm_url</c> that looks something up before it says yes.</summary>
internal sealed class ConfirmServer : IAsyncDisposable
{
    private readonly WebApplication _server;

    private ConfirmServer(WebApplication server) => _server = server;

    public Uri Url => new(_server.Urls.Single());

    public static async Task<ConfirmServer> StartAsync(Func<Task> lookUp)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Use(_ => _ => lookUp());
        await server.StartAsync();
        return new ConfirmServer(server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
