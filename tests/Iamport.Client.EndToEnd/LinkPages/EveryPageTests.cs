using Iamport.Client.EndToEnd.Testing;

namespace Iamport.Client.EndToEnd.LinkPages;

public sealed class EveryPageTests(ChromiumBrowser browser) : LinkPageTest(browser)
{
    [Theory]
    [MemberData(nameof(EveryPage.InBothLanguages), MemberType = typeof(EveryPage))]
    public async Task Everybody_can_use_it_and_nothing_comes_from_another_host(string page, string language)
    {
        await EveryPage.OpenAsync(
            page, Shop, Customer, await Shop.CreateLinkAsync(info => info with { DisplayLanguage = new CheckoutLanguage(language) }));

        await Accessibility.IsGoodAsync(Page);
        Requested.Should().NotBeEmpty().And.OnlyContain(
            address => address.StartsWith("data:", StringComparison.Ordinal) || new Uri(address).IsLoopback);
    }
}
