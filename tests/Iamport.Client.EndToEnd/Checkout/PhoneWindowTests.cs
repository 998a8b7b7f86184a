using System.Text.Json.Nodes;
using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.Checkout;

/// <summary>A phone 390 pixels wide is sent to the window and back, if the shop says where to.</summary>
public sealed class PhoneWindowTests(ChromiumBrowser browser) : WindowTest(browser)
{
    protected override BrowserNewContextOptions ContextOptions => new()
    {
        ViewportSize = new() { Width = 390, Height = 844 },
        Locale = "ko-KR",
        IsMobile = true,
        HasTouch = true,
        UserAgent = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36",
    };

    [Theory]
    [InlineData(SandboxCards.Approved, "true")]
    [InlineData(SandboxCards.Refused, "false")]
    public async Task The_result_comes_in_the_query_of_the_way_back(string card, string success)
    {
        await PayAsync(ReturnToShop);
        await Customer.PayByCardAsync(card);

        var returned = await ReturnedAsync();
        returned["table"].Should().Be("7");
        (returned["imp_success"], returned["merchant_uid"]).Should().Be((success, Shop.Order));
        returned.ContainsKey("error_msg").Should().Be(success == "false");
        (await Shop.Client.Payments.GetAsync(returned["imp_uid"])).Channel.Should().Be(PaymentChannel.Mobile);
    }

    [Fact]
    public async Task Going_away_comes_back_too()
    {
        await PayAsync(ReturnToShop);
        await Page.Locator("#close").ClickAsync();

        (await ReturnedAsync())["imp_success"].Should().Be("false");
    }

    [Fact]
    public async Task What_the_script_refuses_is_told_to_the_callback_even_here()
    {
        await PayAsync(param =>
        {
            ReturnToShop(param);
            param["amount"] = "59000";
        });

        (await ToldAsync()).GetProperty("success").GetBoolean().Should().BeFalse();
    }

    [Theory]
    [InlineData("card")]
    [InlineData("vbank")]
    [InlineData("kakaopay")]
    public async Task Nothing_sticks_out_of_the_window_over_the_page(string method)
    {
        await PayAsync(param =>
        {
            param["pay_method"] = method;
            param["name"] = new string('W', 80);
        });
        await Expect(Window.Locator("#pay")).ToBeVisibleAsync();

        (await Window.Locator("html").EvaluateAsync<int>("html => html.scrollWidth")).Should().Be(390);
        await Window.Locator("#close").ClickAsync();
        (await ToldAsync()).GetProperty("success").GetBoolean().Should().BeFalse();
    }

    private void ReturnToShop(JsonObject param) => param["m_redirect_url"] = ShopPage.ReturnAddress.AbsoluteUri;
}
