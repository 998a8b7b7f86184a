using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop.Books;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.MerchantShop;

/// <summary>Each page of the shop, as it is at first and as it becomes.</summary>
public sealed class EveryShopPageTests(ChromiumBrowser browser) : ShopTest(browser)
{
    private readonly HashSet<string> _seen = [];

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Everybody_can_use_it(string language)
    {
        var customer = await NewCustomerAsync();
        await customer.OpenAsync($"/keeper?lang={language}");
        await IsGoodAsync(customer, "/Keeper/Index");
        await customer.OpenAsync("/nowhere");
        await IsGoodAsync(customer, "/Missing");
        await customer.OpenAsync("/cart");
        await IsGoodAsync(customer, "/Cart");
        await customer.OpenAsync("/");
        await IsGoodAsync(customer, "/Index");
        await customer.Page.Locator("#sejak button").ClickAsync();
        await IsGoodAsync(customer, "/Cart");

        await OrdersAsync(customer);
        await SubscriptionsAsync(customer);
        await KeeperAsync(customer);

        _seen.Should().BeEquivalentTo(
            TeaShop.Services.GetRequiredService<EndpointDataSource>().Endpoints
                .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath).OfType<string>().Distinct(),
            "there is no other page");
    }

    private async Task OrdersAsync(ShopCustomer customer)
    {
        await customer.OrderAsync("sejak");
        await IsGoodAsync(customer, "/Orders/Pay");
        await customer.BuyByCardAsync(SandboxCards.Refused);
        await Expect(customer.Page.Locator("#failure")).ToBeVisibleAsync();
        await IsGoodAsync(customer, "/Orders/Index");
        await customer.Page.Locator("main form button").ClickAsync();
        await Expect(customer.Page.Locator("#link")).ToBeVisibleAsync();
        await IsGoodAsync(customer, "/Orders/Index");
        await customer.Page.Locator("#pay-again").ClickAsync();
        await customer.BuyByCardAsync(SandboxCards.Approved);
        await customer.SeesAsync("Paid");
        await IsGoodAsync(customer, "/Orders/Index");

        await customer.OrderAsync("memil");
        await customer.TakeAccountAsync();
        await IsGoodAsync(customer, "/Orders/Index");
        await Sandbox.DepositAsync(Sandbox.Payments[^1].ImpUid);
        await customer.SeesAsync("Paid");
    }

    private async Task SubscriptionsAsync(ShopCustomer customer)
    {
        await customer.OpenAsync("/subscribe");
        await IsGoodAsync(customer, "/Subscriptions/New");
        await customer.SubscribeAsync();
        await customer.SeesAsync("Active");
        await Expect(customer.Page.Locator("#months li[data-state='Paid']")).ToHaveCountAsync(1);
        await IsGoodAsync(customer, "/Subscriptions/Index");
        await customer.Page.Locator("#stop").ClickAsync();
        await customer.SeesAsync("Stopped");
        await IsGoodAsync(customer, "/Subscriptions/Index");
    }

    private async Task KeeperAsync(ShopCustomer keeper)
    {
        foreach (var order in await BooksAsync(shop => shop.Orders.Where(order => order.State == OrderState.Paid).ToListAsync()))
        {
            await keeper.OpenAsync($"/keeper/refund?order={order.Id}&amount={order.Amount}");
            await IsGoodAsync(keeper, "/Keeper/Refund");
        }

        await keeper.Page.Locator("#refund").ClickAsync();
        await Expect(keeper.Page.Locator(".refund[data-state='Made']")).ToHaveCountAsync(1);
        await IsGoodAsync(keeper, "/Keeper/Index");
    }

    private async Task IsGoodAsync(ShopCustomer customer, string page)
    {
        _seen.Add(page);
        await Accessibility.IsGoodAsync(customer.Page);
        await customer.Page.SetViewportSizeAsync(1280, 900);
    }
}
