using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>A person at a browser who got a payment link.</summary>
public sealed class Customer(IPage page)
{
    public IPage Page => page;

    public ILocator CardNumber => page.Locator("#card_number");

    public async Task<int> OpenAsync(PaymentLink link) => (await page.GotoAsync(link.ShortenedUrl.AbsoluteUri))!.Status;

    public Task ChooseAsync(string label) => page.GetByRole(AriaRole.Link, new() { Name = label, Exact = true }).ClickAsync();

    public async Task PayByCardAsync(string number)
    {
        await CardNumber.FillAsync(number);
        await PayAsync();
    }

    public Task PayAsync() => page.Locator("#pay").ClickAsync();

    public async Task SeesAsync(string status) =>
        await Expect(page.Locator("#result")).ToHaveAttributeAsync("data-status", status);

    public async Task ReadsAsync(string text) => await Expect(page.Locator("body")).ToContainTextAsync(text);

    /// <summary>Goes on by the keyboard until that element has the focus.</summary>
    public async Task TabToAsync(string selector)
    {
        await Expect(page.Locator(selector)).ToBeVisibleAsync();
        for (var press = 0; press < 30; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        throw new Xunit.Sdk.XunitException($"The Tab key never came to {selector} at {page.Url}.");
    }
}
