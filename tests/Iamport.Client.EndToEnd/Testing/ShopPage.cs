using System.Net;
using System.Net.Mime;
using Iamport.Client.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>A shop's checkout page, on another origin than the sandbox whose script it loads.</summary>
public sealed class ShopPage : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ShopPage(WebApplication app) => _app = app;

    public Uri Address => new($"http://localhost:{new Uri(_app.Urls.Single()).Port}/");

    public Uri ReturnAddress => new(Address, "return?table=7");

    public static async Task<ShopPage> StartAsync(IamportSandbox sandbox)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var page = new ShopPage(builder.Build());
        var html = $"""
            <!doctype html>
            <html lang="ko">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,">
            <title>한빛 서점</title>
            <script src="{sandbox.ScriptAddress}"></script>
            <script>IMP.init("{sandbox.UserCode}")</script>
            <h1>장바구니</h1>
            <p>시집 두 권</p>
            </html>
            """;
        page._app.Run(context =>
        {
            context.Response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
            return context.Response.WriteAsync(html);
        });
        await page._app.StartAsync();
        return page;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
