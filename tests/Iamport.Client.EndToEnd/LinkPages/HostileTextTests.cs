using Iamport.Client.EndToEnd.Testing;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.LinkPages;

/// <summary>Whatever a text holds, the pages show it and no browser runs it.</summary>
public sealed class HostileTextTests(ChromiumBrowser browser) : LinkPageTest(browser)
{
    public static TheoryData<string> Texts { get; } =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg onload=alert(1)>",
        "</title><script>alert(1)</script>",
        "&lt;b&gt; & &amp;",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Markup_in_the_links_texts_stays_text(string text)
    {
        await Customer.OpenAsync(await CreateAsync(text));
        await Expect(Page.Locator("header span").First).ToHaveTextAsync(text);
        await Expect(Page.Locator("dd")).ToHaveTextAsync([text, text, text, text]);
        await Expect(Page.Locator(".methods a").First).ToHaveTextAsync(text);
        await Expect(Page).ToHaveTitleAsync($"{text} · {text}");
        await NothingRanAsync();

        await Page.Locator(".methods a").First.ClickAsync();
        await Expect(Page.Locator("h2")).ToHaveTextAsync(text);
        await NothingRanAsync();

        await Customer.PayAsync();
        await Customer.SeesAsync("paid");
        await Expect(Page.Locator("dd").Nth(3)).ToHaveTextAsync(text);
        await NothingRanAsync();
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Markup_in_the_address_stays_text(string text)
    {
        var link = await Shop.CreateLinkAsync();
        await Page.GotoAsync($"{link.ShortenedUrl}/methods/0?card_number={Uri.EscapeDataString(text)}");

        await Expect(Customer.CardNumber).ToHaveValueAsync(text);
        await NothingRanAsync();
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Markup_in_a_refused_card_number_stays_text(string text)
    {
        var link = await Shop.CreateLinkAsync();
        await Page.GotoAsync($"{link.ShortenedUrl}/methods/0");
        await Customer.CardNumber.EvaluateAsync("(input, text) => { input.maxLength = 99; input.value = text; }", text);
        await Customer.PayAsync();

        await Customer.SeesAsync("failed");
        await Expect(Customer.CardNumber).ToHaveValueAsync(text);
        await NothingRanAsync();
    }

    private Task<PaymentLink> CreateAsync(string text) => Shop.CreateLinkAsync(info => info with
    {
        Title = text,
        Name = text,
        MerchantUid = text,
        BuyerName = text,
        BuyerTel = text,
        PayMethods = [Shop.Offer(new PayMethod(text), text), Shop.Offer(PayMethod.Card, "카드")],
    });

    private async Task NothingRanAsync()
    {
        Dialogs.Should().BeEmpty();
        await Expect(Page.Locator("script, img, svg, b")).ToHaveCountAsync(0);
    }
}
