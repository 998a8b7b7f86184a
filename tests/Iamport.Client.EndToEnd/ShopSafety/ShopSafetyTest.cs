using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop;
using MerchantShop.Books;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>A test with a shop in this process, on books and a sandbox of its own, whose clock is the shop's too.</summary>
public abstract class ShopSafetyTest : IAsyncLifetime
{
    private ShopApplication _shop = null!;
    private IamportClient? _client;

    protected IamportSandbox Sandbox { get; private set; } = null!;

    /// <summary>Whoever else has the keys: the shop's books know nothing of what is done by it.</summary>
    protected IIamportClient Client => _client ??= IamportClient.Create(options =>
        (options.ImpKey, options.ImpSecret, options.BaseAddress) = (Sandbox.ImpKey, Sandbox.ImpSecret, Sandbox.BaseAddress));

    /// <summary>The shop's own.</summary>
    protected IServiceProvider Services => _shop.Services;

    private protected BookFile Books { get; } = new();

    private protected Buyer Buyer { get; private set; } = null!;

    protected Uri Webhook => new(_shop.Address, "/iamport/webhook");

    protected Uri Confirm => new(_shop.Address, "/iamport/confirm");

    /// <summary>What the shop has written, but for the framework.</summary>
    protected IEnumerable<string> Log => _shop.Services.GetFakeLogCollector().GetSnapshot()
        .Where(record => !record.Category!.StartsWith("Microsoft.", StringComparison.Ordinal)).Select(record => record.Message);

    protected virtual IamportSandboxOptions Options => new();

    /// <summary>Changes the shop's container.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    public async ValueTask InitializeAsync()
    {
        Sandbox = await IamportSandbox.StartAsync(Options);
        _shop = await ShopApplication.StartAsync(
            ShopSettings.For(Sandbox, Books),
            Sandbox.Clock,
            builder =>
            {
                builder.Logging.ClearProviders().AddFakeLogging();
                Configure(builder.Services);
            });
        Buyer = new Buyer(_shop.Address, Sandbox);
    }

    public async ValueTask DisposeAsync()
    {
        Buyer.Dispose();
        _client?.Dispose();
        await _shop.DisposeAsync();
        await Sandbox.DisposeAsync();
        Books.Dispose();
    }

    /// <summary>An order of one tin, of which the shop has heard nothing yet.</summary>
    protected async Task<string> OrderAsync()
    {
        var order = await Buyer.OrderAsync();
        await Books.LookedForAsync(order);
        return order;
    }

    /// <summary>A payment that the service has and tells nobody about.</summary>
    protected SandboxPayment Pay(string order, Func<SandboxPayment, SandboxPayment>? change = null)
    {
        var payment = new SandboxPayment { MerchantUid = order, Amount = Buyer.Price };
        return Sandbox.AddPayment(change?.Invoke(payment) ?? payment);
    }

    /// <summary>Lets the shop's patience pass; what is left of it when the machine is slow passes in real time.</summary>
    protected async Task<T> HurryAsync<T>(Task<T> answer)
    {
        for (var step = 0; step < 100 && !answer.IsCompleted; step++)
        {
            await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMilliseconds(100));
            await Task.Delay(5);
        }

        return await answer.WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>Lets time pass until it has happened; the shop can finish what it does between the steps.</summary>
    protected async Task PassTimeUntilAsync(TimeSpan step, Func<Task<bool>> condition)
    {
        var looks = 0;
        await Eventually.TrueAsync(async () =>
        {
            if (looks++ % 20 == 0)
            {
                await Sandbox.Clock.AdvanceAsync(step);
            }

            return await condition();
        });
    }

    /// <summary>A leap of the clock can outrun a token on its way: the service refuses that request, and the client sends it with a new token.</summary>
    protected IEnumerable<SandboxRequest> Accepted(string path) =>
        Sandbox.Requests.Where(request => request.Path == path && request.StatusCode is not 401);

    protected async Task IsPaidOnceAsync(string order, string impUid, long stock)
    {
        var written = await Books.OrderAsync(order);
        (written.State, written.ImpUid).Should().Be((OrderState.Paid, impUid));
        (await Books.StockAsync()).Should().Be(stock - 1);
        Log.Should().ContainSingle(line => line == $"Order {order} is paid by {impUid}.");
    }

    /// <summary>Nothing was bought, and the log says why.</summary>
    protected async Task IsUnpaidBecauseAsync(string order, params string[] reasons)
    {
        var written = await Books.OrderAsync(order);
        (written.State, written.ImpUid, written.PaidAt).Should().Be((OrderState.Unpaid, null, null));
        foreach (var reason in reasons)
        {
            Log.Should().Contain(line => line.Contains(reason, StringComparison.Ordinal));
        }
    }
}
