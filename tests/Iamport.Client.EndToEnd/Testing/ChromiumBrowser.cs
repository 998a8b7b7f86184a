using Microsoft.Playwright;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>One browser for the tests of a class, each of which gets a context of its own.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    // A loaded machine shows a page late; that a page never shows it is worth waiting for.
    private static readonly float Patience = (float)TimeSpan.FromMinutes(2).TotalMilliseconds;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser starts with the first test that needs it, which is skipped where there is none.</summary>
    public ValueTask InitializeAsync() => default;

    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options)
    {
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Arguments, Timeout = Patience });
        Assertions.SetDefaultExpectTimeout(Patience);
        var context = await _browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }
}
