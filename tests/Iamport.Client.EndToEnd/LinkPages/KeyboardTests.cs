using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.LinkPages;

public sealed class KeyboardTests(ChromiumBrowser browser) : LinkPageTest(browser)
{
    [Fact]
    public async Task A_card_payment_needs_no_mouse()
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync());
        await Customer.TabToAsync("[data-pay-method=card]");
        await FocusIsVisibleAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Customer.TabToAsync("#card_number");
        await FocusIsVisibleAsync();
        await Page.Keyboard.TypeAsync(SandboxCards.Approved);
        await Customer.TabToAsync("#pay");
        await FocusIsVisibleAsync();
        await Page.Keyboard.PressAsync("Enter");

        await Customer.SeesAsync("paid");
        (await Shop.Client.Payments.FindAsync(Shop.Order, PaymentStatus.Paid))!.Amount.Should().Be(Shop.Amount);
    }

    [Fact]
    public async Task Enter_in_the_card_number_pays()
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync());
        await Customer.ChooseAsync(Shop.CardLabel);
        await Customer.CardNumber.FocusAsync();
        await Page.Keyboard.TypeAsync(SandboxCards.Approved);
        await Page.Keyboard.PressAsync("Enter");

        await Customer.SeesAsync("paid");
    }

    [Fact]
    public async Task A_test_card_can_be_chosen_without_a_mouse()
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync());
        await Customer.ChooseAsync(Shop.CardLabel);
        await Customer.TabToAsync($"[data-card='{SandboxCards.Approved}']");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Customer.CardNumber).ToHaveValueAsync(SandboxCards.Approved);
        await Customer.TabToAsync("#pay");
        await Page.Keyboard.PressAsync("Enter");

        await Customer.SeesAsync("paid");
    }

    private async Task FocusIsVisibleAsync() =>
        (await Page.EvaluateAsync<bool>(
            "() => { const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement); "
            + "return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2; }")).Should().BeTrue();
}
