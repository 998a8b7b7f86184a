using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>A test with shops in processes of their own, on one file.</summary>
public abstract class ShopProcessTest : IAsyncLifetime
{
    private readonly List<ShopProcess> _shops = [];

    protected IamportSandbox Sandbox { get; private set; } = null!;

    private protected BookFile Books { get; } = new();

    public async ValueTask InitializeAsync() => Sandbox = await IamportSandbox.StartAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var shop in _shops)
        {
            await shop.DisposeAsync();
        }

        await Sandbox.DisposeAsync();
        Books.Dispose();
    }

    private protected async Task<ShopProcess> StartAsync(ShopProcess? instead = null, string lookEvery = "00:01:00")
    {
        var shop = await ShopProcess.StartAsync(ShopSettings.For(Sandbox, Books, instead?.Address.Port ?? 0, lookEvery));
        lock (_shops)
        {
            _shops.Add(shop);
        }

        return shop;
    }

    private protected async Task<string> OrderAsync(ShopProcess shop)
    {
        using var buyer = new Buyer(shop.Address, Sandbox);
        var order = await buyer.OrderAsync();
        await Books.LookedForAsync(order);
        return order;
    }

    /// <summary>What the service would do: says it, and waits for the answer.</summary>
    private protected async Task<int> TellAsync(ShopProcess shop, SandboxPayment payment)
    {
        using var service = new Buyer(shop.Address, Sandbox);
        return await service.TellAsync(payment.ImpUid, payment.MerchantUid);
    }

    /// <summary>The shop has heard of the payment, and has read it so often.</summary>
    protected Task HeardAsync(SandboxPayment payment, int times = 1) => Eventually.TrueAsync(
        () => Sandbox.Requests.Count(request => request.StatusCode == 200 && request.Path.Split('?')[0] == $"/payments/{payment.ImpUid}") >= times);

    protected async Task IsPaidOnceAsync(SandboxPayment payment, long stock)
    {
        var written = await Books.OrderAsync(payment.MerchantUid);
        (written.State, written.ImpUid).Should().Be((OrderState.Paid, payment.ImpUid));
        (await Books.StockAsync()).Should().Be(stock - 1);
        (await Books.UseAsync(shop => shop.HandledNews.CountAsync())).Should().Be(1);
    }

    protected async Task IsUntouchedAsync(SandboxPayment payment, long stock)
    {
        (await Books.StateAsync(payment.MerchantUid)).Should().Be(OrderState.Unpaid);
        (await Books.StockAsync()).Should().Be(stock);
        (await Books.UseAsync(shop => shop.HandledNews.CountAsync())).Should().Be(0, "news that is written down is never acted on again");
    }

    /// <summary>Has the shop never look for its orders by itself, so that only a webhook can pay them.</summary>
    protected Task ForgetAsync() => Books.ExecuteAsync("UPDATE Orders SET LookAt = NULL");
}
