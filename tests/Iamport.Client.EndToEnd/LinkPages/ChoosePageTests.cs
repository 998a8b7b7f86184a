using Iamport.Client.EndToEnd.Testing;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.LinkPages;

public sealed class ChoosePageTests(ChromiumBrowser browser) : LinkPageTest(browser)
{
    [Fact]
    public async Task Shop_product_amount_and_buyer_are_shown()
    {
        (await Customer.OpenAsync(await Shop.CreateLinkAsync())).Should().Be(200);

        await Expect(Page.Locator("header")).ToContainTextAsync(Shop.Title);
        await Expect(Page.Locator("#amount")).ToHaveTextAsync("59,000원");
        await Expect(Page.Locator("dd")).ToHaveTextAsync([Shop.Product, Shop.Order, "김하늘", "010-1234-5678"]);
        await Expect(Page).ToHaveTitleAsync($"{Shop.Product} · {Shop.Title}");
    }

    [Fact]
    public async Task The_labels_are_those_asked_for_in_their_order()
    {
        string[] labels = ["나중에 입금", "카드 (국내)", "카카오페이", "카드 (해외)"];
        await Customer.OpenAsync(await Shop.CreateLinkAsync(info => info with
        {
            PayMethods =
            [
                Shop.Offer(PayMethod.Vbank, labels[0]), Shop.Offer(PayMethod.Card, labels[1]),
                Shop.Offer(PayMethod.Kakaopay, labels[2]), Shop.Offer(PayMethod.Card, labels[3]),
            ],
        }));

        await Expect(Page.Locator(".methods a")).ToHaveTextAsync(labels);
        (await Page.Locator(".methods a").EvaluateAllAsync<string[]>("all => all.map(a => a.dataset.payMethod)"))
            .Should().Equal("vbank", "card", "kakaopay", "card");
    }

    [Fact]
    public async Task The_page_speaks_Korean_by_default()
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync());

        await Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", "ko");
        await Expect(Page.Locator("h2")).ToHaveTextAsync("결제수단을 선택해 주세요");
    }

    [Fact]
    public async Task The_page_speaks_English_when_display_language_says_so()
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync(info => info with { DisplayLanguage = CheckoutLanguage.English }));

        await Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(Page.Locator("h2")).ToHaveTextAsync("How would you like to pay?");
        await Expect(Page.Locator("dt")).ToHaveTextAsync(["Item", "Order", "Buyer", "Contact"]);
    }

    /// <summary><c>language</c> is the payment window's, which a sandbox does not have.</summary>
    [Fact]
    public async Task The_language_of_the_payment_window_does_not_change_the_page()
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync(info => info with { Language = CheckoutLanguage.English }));

        await Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", "ko");
    }

    [Theory]
    [InlineData("KRW", "ko", "1234567", "1,234,567원")]
    [InlineData("KRW", "en", "1234567", "₩1,234,567")]
    [InlineData("USD", "en", "1234.5", "$1,234.50")]
    [InlineData("EUR", "en", "0.99", "€0.99")]
    [InlineData("JPY", "en", "980", "¥980")]
    public async Task The_amount_is_written_as_its_currency_is(string currency, string language, string amount, string shown)
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync(info => info with
        {
            Currency = new Currency(currency),
            DisplayLanguage = new CheckoutLanguage(language),
            Amount = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture),
        }));

        await Expect(Page.Locator("#amount")).ToHaveTextAsync(shown);
    }

    [Fact]
    public async Task A_direct_link_goes_straight_to_its_only_way_to_pay()
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync(info => info with
        {
            PayMethods = null,
            Direct = new() { PayMethod = PayMethod.Card, ChannelKey = "channel-key-tosspayments" },
        }));

        await Expect(Page.Locator(".methods")).ToHaveCountAsync(0);
        await Expect(Page.Locator("#back")).ToHaveCountAsync(0);
        await Customer.PayByCardAsync(Sandbox.SandboxCards.Approved);
        await Customer.SeesAsync("paid");
    }

    [Fact]
    public async Task A_customer_can_go_back_and_choose_another_way_to_pay()
    {
        await Customer.OpenAsync(await Shop.CreateLinkAsync());
        await Customer.ChooseAsync(Shop.CardLabel);
        await Page.Locator("#back").ClickAsync();
        await Customer.ChooseAsync(Shop.TransferLabel);

        await Expect(Page.Locator("h2")).ToHaveTextAsync(Shop.TransferLabel);
        Shop.Sandbox.Payments.Should().BeEmpty();
    }
}
