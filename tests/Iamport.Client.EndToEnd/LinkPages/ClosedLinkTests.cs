using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.LinkPages;

public sealed class ClosedLinkTests(ChromiumBrowser browser) : LinkPageTest(browser)
{
    [Theory]
    [InlineData("ko", "만료된 결제링크입니다")]
    [InlineData("en", "This payment link has expired")]
    public async Task An_expired_link_says_so(string language, string heading)
    {
        var link = await Shop.CreateLinkAsync(info => info with { DisplayLanguage = new CheckoutLanguage(language) });
        await Shop.ExpireLinksAsync();

        (await Customer.OpenAsync(link)).Should().Be(410);
        await Customer.SeesAsync("expired");
        await Expect(Page.Locator("h1")).ToHaveTextAsync(heading);
        await Expect(Page.Locator("a, form")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_link_that_the_client_disabled_says_so()
    {
        var link = await Shop.CreateLinkAsync();
        await Shop.Client.PaymentLinks.DisableAsync(link.Id);

        (await Customer.OpenAsync(link)).Should().Be(410);
        await Customer.SeesAsync("disabled");
        await Expect(Page.Locator("a, form")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_link_that_expires_while_the_card_is_typed_charges_nothing()
    {
        await OpenCardPageAsync(Customer, await Shop.CreateLinkAsync());
        await Shop.ExpireLinksAsync();
        await Customer.PayByCardAsync(SandboxCards.Approved);

        await Customer.SeesAsync("expired");
        Shop.Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task A_link_that_is_disabled_while_the_card_is_typed_charges_nothing()
    {
        var link = await Shop.CreateLinkAsync();
        await OpenCardPageAsync(Customer, link);
        await Shop.Client.PaymentLinks.DisableAsync(link.Id);
        await Customer.PayByCardAsync(SandboxCards.Approved);

        await Customer.SeesAsync("disabled");
        Shop.Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task A_paid_link_cannot_be_paid_again()
    {
        var link = await Shop.CreateLinkAsync();
        await PayAsync(Customer, link);

        await Customer.OpenAsync(link);
        await Customer.SeesAsync("already-paid");
        await Expect(Page.Locator("a, form")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Paying_in_a_second_tab_that_was_open_before_charges_nothing()
    {
        var link = await Shop.CreateLinkAsync();
        var second = await NewTabAsync();
        await OpenCardPageAsync(second, link);
        await PayAsync(Customer, link);
        await second.PayByCardAsync(SandboxCards.Approved);

        await second.SeesAsync("already-paid");
        Shop.Sandbox.Payments.Should().ContainSingle();
    }

    [Fact]
    public async Task Another_link_of_a_paid_order_cannot_be_paid()
    {
        var another = await Shop.CreateLinkAsync();
        await PayAsync(Customer, await Shop.CreateLinkAsync());

        await Customer.OpenAsync(another);
        await Customer.SeesAsync("already-paid");
    }

    [Theory]
    [InlineData("0123abcd", "unknown")]
    [InlineData("slips/imp_000000000000", "refused")]
    public async Task A_mistyped_address_gets_a_page(string path, string status)
    {
        (await Page.GotoAsync(new Uri(Shop.Sandbox.BaseAddress, path).AbsoluteUri))!.Status.Should().Be(404);
        await Customer.SeesAsync(status);
    }

    private static async Task OpenCardPageAsync(Customer customer, PaymentLink link)
    {
        await customer.OpenAsync(link);
        await customer.ChooseAsync(Shop.CardLabel);
    }

    private static async Task PayAsync(Customer customer, PaymentLink link)
    {
        await OpenCardPageAsync(customer, link);
        await customer.PayByCardAsync(SandboxCards.Approved);
        await customer.SeesAsync("paid");
    }
}
