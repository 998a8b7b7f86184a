using System.Collections.Concurrent;
using Iamport.Client.EndToEnd.Testing;
using Microsoft.Playwright;

namespace Iamport.Client.Sandbox.Tool.Tests.Dashboard;

/// <summary>A developer who looks at the program in a browser.</summary>
public abstract class DashboardTest(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>, IAsyncLifetime
{
    private IBrowserContext _context = null!;

    internal ToolProcess Tool { get; private set; } = null!;

    protected IPage Page { get; private set; } = null!;

    /// <summary>Every address that the browser asked for something.</summary>
    protected ConcurrentQueue<string> Requested { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "en" });
        _context.Request += (_, request) => Requested.Enqueue(request.Url);
        Page = await _context.NewPageAsync();
        Tool = await ToolProcess.OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await Tool.DisposeAsync();
    }

    /// <summary>Opens a page, and waits until it is alive.</summary>
    protected async Task OpenAsync(string path)
    {
        await Page.GotoAsync(new Uri(Tool.Address, path).AbsoluteUri);
        await Page.WaitForFunctionAsync("() => window.Blazor && document.querySelector('main.page')");
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
