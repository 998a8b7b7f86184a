using System.Text.RegularExpressions;
using Iamport.Client.Sandbox;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.MerchantShop;

/// <summary>Somebody who buys tea, at a desk or on a phone, where the window takes the page's place.</summary>
public sealed class ShopCustomer(IPage page, Uri shop, Device device)
{
    public IPage Page => page;

    /// <summary>The order that was made last.</summary>
    public string Order { get; private set; } = "";

    public Task OpenAsync(string path) => page.GotoAsync(new Uri(shop, path).AbsoluteUri);

    /// <summary>Puts a tea into the cart, orders it, and stands at the checkout page.</summary>
    public async Task OrderAsync(string good)
    {
        await OpenAsync("/");
        await page.Locator($"#{good} button").ClickAsync();
        await FillInAsync();
        await page.Locator("#order").ClickAsync();
        await Expect(page.Locator("#pay")).ToBeVisibleAsync();
        Order = new Uri(page.Url).Segments[2].TrimEnd('/');
    }

    public async Task SubscribeAsync()
    {
        await OpenAsync("/subscribe");
        await FillInAsync();
        await page.Locator("#subscribe").ClickAsync();
        await BuyByCardAsync(SandboxCards.Approved);
    }

    public async Task ChooseAsync(string method)
    {
        await page.Locator($".methods a[href$='{method}']").ClickAsync();
        await IsAtAsync($@"\?method={method}$");
        await Expect(page.Locator("#pay")).ToBeVisibleAsync();
    }

    public async Task OpenWindowAsync()
    {
        await page.Locator("#pay").ClickAsync();
        if (device == Device.Phone)
        {
            await IsAtAsync("/windows/payments/");
        }
    }

    /// <summary>Has an account issued for the order at whose checkout page one stands.</summary>
    public async Task TakeAccountAsync()
    {
        await ChooseAsync("vbank");
        await OpenWindowAsync();
        await InWindow("#pay").ClickAsync();
        await InWindow("#done").ClickAsync();
        await Expect(page.Locator("#account")).ToBeVisibleAsync();
    }

    public async Task BuyByCardAsync(string number)
    {
        await OpenWindowAsync();
        await PayByCardAsync(number);
    }

    public async Task PayByCardAsync(string number)
    {
        await InWindow("#card_number").FillAsync(number);
        await InWindow("#pay").ClickAsync();
    }

    public ILocator InWindow(string selector) =>
        device == Device.Phone ? page.Locator(selector) : page.FrameLocator("#imp-window iframe").Locator(selector);

    /// <summary>The page comes to show it, without being loaded again.</summary>
    public Task SeesAsync(string state) => Expect(page.Locator("#status")).ToHaveAttributeAsync("data-state", state);

    public Task ReadsAsync(string text) => Expect(page.Locator("main")).ToContainTextAsync(text);

    // Asked again and again, and not told by an event of the page, which may come before one waits for it.
    private Task IsAtAsync(string address) => Expect(page).ToHaveURLAsync(new Regex(address));

    private async Task FillInAsync()
    {
        await page.Locator("[name='Buyer.Name']").FillAsync("김하늘");
        await page.Locator("[name='Buyer.Tel']").FillAsync("010-1234-5678");
    }
}

/// <summary>What a customer holds.</summary>
public enum Device
{
    Desk,
    Phone,
}
