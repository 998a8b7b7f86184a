using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Iamport.Client.EndToEnd.MerchantShop;

/// <summary>A test with a tea shop of its own, on a sandbox of its own and in a file of its own.</summary>
public abstract class ShopTest(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tea-shop-").FullName;
    private readonly List<IBrowserContext> _contexts = [];

    protected ShopApplication TeaShop { get; private set; } = null!;

    protected IamportSandbox Sandbox => TeaShop.Sandbox!;

    public virtual async ValueTask InitializeAsync() => TeaShop = await ShopApplication.StartAsync(
        ["--urls", "http://127.0.0.1:0", "--Shop:Database", Path.Combine(_folder, "shop.db"), "--Logging:LogLevel:Default", "None"]);

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.DisposeAsync();
        }

        await TeaShop.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    protected async Task<ShopCustomer> NewCustomerAsync(Device device = Device.Desk)
    {
        var context = await browser.NewContextAsync(device == Device.Phone ? Phone : Desk);
        _contexts.Add(context);
        return new ShopCustomer(await context.NewPageAsync(), TeaShop.Address, device);
    }

    /// <summary>Asks the books, not the page.</summary>
    protected async Task<T> BooksAsync<T>(Func<ShopDatabase, Task<T>> read)
    {
        await using var scope = TeaShop.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<ShopDatabase>());
    }

    protected Task<Order> OrderAsync(string id) => BooksAsync(shop => shop.Orders.SingleAsync(order => order.Id == id));

    protected Task<long> StockAsync(string good) => BooksAsync(shop => shop.Goods.Where(found => found.Id == good).Select(found => found.Stock).SingleAsync());

    protected Task AdvanceToAsync(DateTimeOffset? time) => Sandbox.Clock.AdvanceAsync(time!.Value - Sandbox.Clock.GetUtcNow());

    private static BrowserNewContextOptions Desk => new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "ko-KR" };

    private static BrowserNewContextOptions Phone => new()
    {
        ViewportSize = new() { Width = 390, Height = 844 },
        Locale = "ko-KR",
        IsMobile = true,
        HasTouch = true,
        UserAgent = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36",
    };
}
