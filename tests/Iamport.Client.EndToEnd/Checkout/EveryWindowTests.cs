using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.Checkout;

public sealed class EveryWindowTests(ChromiumBrowser browser) : WindowTest(browser)
{
    private const string FirstControl = "main :is(a[href], button, input, select)";

    [Theory]
    [MemberData(nameof(EveryWindow.Names), MemberType = typeof(EveryWindow))]
    public async Task Everybody_can_use_it(string name)
    {
        await EveryWindow.OpenAsync(name, Page, Window);

        await Accessibility.IsGoodAsync(Page);
    }

    [Theory]
    [MemberData(nameof(EveryWindow.Names), MemberType = typeof(EveryWindow))]
    public async Task Its_first_control_has_the_focus_and_Escape_closes_it(string name)
    {
        await Page.Locator("#buy").FocusAsync();
        await EveryWindow.OpenAsync(name, Page, Window);

        await Expect(Window.Locator(name == "card-chosen" ? "main [aria-current]" : FirstControl).First).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Escape");

        await ToldAsync();
        await Expect(Page.Locator("#buy")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Escape_closes_it_from_the_shops_page_too()
    {
        await EveryWindow.OpenAsync("card", Page, Window);
        await Page.Locator("#imp-window").FocusAsync();

        await Page.Keyboard.PressAsync("Escape");

        (await ToldAsync()).GetProperty("success").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task The_shops_page_waits_behind_it()
    {
        await EveryWindow.OpenAsync("card", Page, Window);
        for (var press = 0; press < 30; press++)
        {
            await Page.Keyboard.PressAsync("Tab");
            (await Page.EvaluateAsync<bool>("() => document.activeElement.id === 'buy'")).Should().BeFalse();
        }
    }

    [Fact]
    public async Task A_slip_and_a_finished_window_are_for_everybody()
    {
        await EveryWindow.OpenAsync("account-issued", Page, Window);
        var slip = await Page.Context.RunAndWaitForPageAsync(() => Window.Locator("#slip").ClickAsync());
        await Accessibility.IsGoodAsync(slip);
        var address = (await Page.Locator("#imp-window iframe").GetAttributeAsync("src"))!;
        await Window.Locator("#done").ClickAsync();
        await ToldAsync();

        await Page.GotoAsync($"{address}/result");
        await Accessibility.IsGoodAsync(Page);
    }
}
