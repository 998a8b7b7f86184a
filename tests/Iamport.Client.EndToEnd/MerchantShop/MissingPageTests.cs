using System.Net;
using System.Net.Sockets;
using Iamport.Client.EndToEnd.ShopSafety;
using Iamport.Client.EndToEnd.Testing;
using MerchantShop;

namespace Iamport.Client.EndToEnd.MerchantShop;

/// <summary>Whoever has lost the way, and a shop that finds its place taken.</summary>
public sealed class MissingPageTests : ShopSafetyTest
{
    [Theory]
    [InlineData("nothing/here")]
    [InlineData("orders/teanothing")]
    [InlineData("orders/teanothing/pay")]
    public async Task Unknown_pages_and_orders_have_a_page_that_leads_back(string path)
    {
        using var browser = new HttpClient();
        foreach (var (language, words) in new[] { ("ko", "찾으시는 페이지가 없습니다"), ("en", "There is no such page") })
        {
            await browser.GetStringAsync(new Uri(Webhook, $"/?lang={language}"));
            using var answer = await browser.GetAsync(new Uri(Webhook, $"/{path}"));

            answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
            (await answer.Content.ReadAsStringAsync()).Should().Contain(words).And.Contain("class=\"button wide\" href=\"/\"");
        }
    }

    [Fact]
    public async Task The_service_gets_no_page() =>
        (await Buyer.PostWebhookAsync("{}", "text/plain")).Should().NotBe(200);

    [Fact]
    public async Task A_taken_port_is_a_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var said = await Dotnet.FailAsync(
            Path.GetTempPath(), "exec", typeof(ShopApplication).Assembly.Location, "--urls", $"http://{taken.LocalEndpoint}");

        said.Should().Contain($"http://{taken.LocalEndpoint}").And.Contain("Give the shop another address").And.NotContain("   at ");
    }
}
