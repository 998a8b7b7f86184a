using Iamport.Client.EndToEnd.Testing;
using Microsoft.Playwright;

namespace Iamport.Client.EndToEnd.LinkPages;

/// <summary>The pages on a phone 375 pixels wide.</summary>
public sealed class PhoneTests(ChromiumBrowser browser) : LinkPageTest(browser)
{
    private const string LowTargets = """
        () => [...document.querySelectorAll('a, button, input, select')]
          .filter(target => target.getBoundingClientRect().height < 40)
          .map(target => target.outerHTML)
        """;

    protected override BrowserNewContextOptions ContextOptions => new()
    {
        ViewportSize = new() { Width = 375, Height = 667 },
        IsMobile = true,
        HasTouch = true,
        UserAgent = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36",
    };

    [Theory]
    [MemberData(nameof(EveryPage.InBothLanguages), MemberType = typeof(EveryPage))]
    public async Task Nothing_sticks_out_and_every_target_can_be_tapped(string page, string language)
    {
        await EveryPage.OpenAsync(
            page, Shop, Customer, await Shop.CreateLinkAsync(info => info with { DisplayLanguage = new CheckoutLanguage(language) }));

        await NothingSticksOutAsync();
        (await Page.EvaluateAsync<string[]>(LowTargets)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(EveryPage.Names), MemberType = typeof(EveryPage))]
    public async Task Long_texts_break_instead_of_sticking_out(string page)
    {
        var word = new string('W', 80);
        await EveryPage.OpenAsync(page, Shop, Customer, await Shop.CreateLinkAsync(info => info with
        {
            DisplayLanguage = CheckoutLanguage.English,
            Title = word,
            Name = word,
            MerchantUid = word[..40],
            BuyerName = word,
            Amount = 987_654_321_000,
            PayMethods =
            [
                Shop.Offer(PayMethod.Card, word), Shop.Offer(PayMethod.Trans, word), Shop.Offer(PayMethod.Vbank, word),
            ],
        }));

        await NothingSticksOutAsync();
    }

    [Fact]
    public async Task A_payment_from_a_phone_is_recorded_as_one()
    {
        await EveryPage.OpenAsync("paid", Shop, Customer, await Shop.CreateLinkAsync());

        (await Shop.Client.Payments.FindAsync(Shop.Order))!.Channel.Should().Be(PaymentChannel.Mobile);
    }

    private async Task NothingSticksOutAsync()
    {
        var widths = await Page.EvaluateAsync<int[]>(
            "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth, innerWidth]");
        widths[0].Should().BeLessThanOrEqualTo(widths[1]);
        widths[1..].Should().Equal(375, 375);
    }
}
