using System.Net;
using System.Net.Sockets;
using Iamport.Client.EndToEnd.ShopSafety;
using Iamport.Client.EndToEnd.Testing;
using MerchantShop;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.EndToEnd.MerchantShop;

/// <summary>Whoever has lost the way, a shop that breaks, and one that finds its place taken.</summary>
public sealed class MissingPageTests : ShopSafetyTest
{
    protected override void Configure(IServiceCollection services)
    {
        services.AddSingleton<Breaking>();
        services.Configure<MvcOptions>(options => options.Filters.AddService<Breaking>(int.MinValue));
    }

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

    [Theory]
    [InlineData("missing")]
    [InlineData("orders/teanothing")]
    public async Task A_link_to_the_other_language_leads_there_too(string path)
    {
        using var browser = new HttpClient();
        using var answer = await browser.GetAsync(new Uri(Webhook, $"/{path}?lang=en"));

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("There is no such page");
    }

    [Theory]
    [InlineData("nothing/here", HttpStatusCode.NotFound, "찾으시는 페이지가 없습니다")]
    [InlineData("cart", HttpStatusCode.BadRequest, "받을 수 없는 요청입니다")]
    public async Task What_is_posted_to_nowhere_has_one_as_well(string path, HttpStatusCode status, string words)
    {
        using var browser = new HttpClient();
        using var answer = await browser.PostAsync(new Uri(Webhook, $"/{path}"), new FormUrlEncodedContent([]));

        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(words);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task What_breaks_has_a_page_and_tells_no_secret(string method)
    {
        Services.GetRequiredService<Breaking>().IsBroken = true;
        using var browser = new HttpClient();
        using var answer = await browser.SendAsync(new HttpRequestMessage(new HttpMethod(method), new Uri(Webhook, "/subscribe?lang=en")));

        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Something broke in the shop").And.NotContain("The shelf fell down");
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

    private sealed class Breaking : IAuthorizationFilter
    {
        public bool IsBroken { get; set; }

        public void OnAuthorization(AuthorizationFilterContext context)
        {
            if (IsBroken && context.HttpContext.Request.Path == "/subscribe")
            {
                throw new InvalidOperationException("The shelf fell down.");
            }
        }
    }
}
