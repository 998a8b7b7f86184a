using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>A test with a shop and a customer of its own, at the browser of its class.</summary>
public abstract class LinkPageTest(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>, IAsyncLifetime
{
    private IBrowserContext _context = null!;

    protected Shop Shop { get; private set; } = null!;

    protected Customer Customer { get; private set; } = null!;

    protected IPage Page => Customer.Page;

    /// <summary>Every address that the browser asked for something.</summary>
    protected ConcurrentQueue<string> Requested { get; } = new();

    /// <summary>What pages said in dialogs of their own; the sandbox's have none.</summary>
    protected ConcurrentQueue<string> Dialogs { get; } = new();

    protected virtual BrowserNewContextOptions ContextOptions => new() { ViewportSize = new() { Width = 1280, Height = 900 } };

    public virtual async ValueTask InitializeAsync()
    {
        _context = await browser.NewContextAsync(ContextOptions);
        Shop = await Shop.OpenAsync();
        _context.Request += (_, request) => Requested.Enqueue(request.Url);
        _context.Dialog += (_, dialog) =>
        {
            Dialogs.Enqueue(dialog.Message);
            _ = dialog.DismissAsync();
        };
        Customer = await NewTabAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await Shop.DisposeAsync();
    }

    protected async Task<Customer> NewTabAsync() => new(await _context.NewPageAsync());
}
