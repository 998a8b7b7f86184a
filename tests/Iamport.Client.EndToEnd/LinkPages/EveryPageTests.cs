using Iamport.Client.EndToEnd.Testing;

namespace Iamport.Client.EndToEnd.LinkPages;

public sealed class EveryPageTests(ChromiumBrowser browser) : LinkPageTest(browser)
{
    private const string ControlsWithoutName = """
        () => [...document.querySelectorAll('input, select, textarea, button, a')]
          .filter(control => ![...(control.labels ?? []), ...(control.matches('a, button') ? [control] : [])]
            .some(label => label.innerText.trim()))
          .map(control => control.outerHTML)
        """;

    [Theory]
    [MemberData(nameof(EveryPage.Names), MemberType = typeof(EveryPage))]
    public async Task Controls_have_names_and_nothing_comes_from_another_host(string page)
    {
        await EveryPage.OpenAsync(page, Shop, Customer, await Shop.CreateLinkAsync());

        (await Page.EvaluateAsync<string[]>(ControlsWithoutName)).Should().BeEmpty();
        (await Page.Locator("main").CountAsync()).Should().Be(1);
        (await Page.Locator("h1").CountAsync()).Should().Be(1);
        Requested.Should().NotBeEmpty().And.OnlyContain(
            address => address.StartsWith("data:", StringComparison.Ordinal) || new Uri(address).IsLoopback);
    }
}
