using System.Diagnostics;
using System.Text.Json;
using Iamport.Client.EndToEnd.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.Sandbox.Tool.Tests;

/// <summary>A shop in another language: curl, a browser, a plain page and a listener, and nothing of this project's client.</summary>
public sealed class WithoutOurClientTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    [Fact]
    public async Task A_link_is_made_paid_told_of_and_refunded()
    {
        await using var shop = new PlainShop();
        await using var tool = await ToolProcess.OpenAsync("--webhook-url", shop.Address);
        var api = tool.Address.AbsoluteUri;
        var token = (await CurlAsync($"{api}users/getToken", "-d", "imp_key=sandbox_key", "-d", "imp_secret=sandbox_secret"))
            .GetProperty("response").GetProperty("access_token").GetString()!;
        var order = JsonSerializer.Serialize(new
        {
            title = "차가게", user_code = "imp00000000", merchant_uid = "order-1", amount = 4500, currency = "KRW", name = "Tea", buyer_tel = "",
            pay_methods = new[] { new { channelKey = "channel-key-1", pay_method = "card", label = "카드" } },
        });
        var link = (await CurlAsync(
            $"{api}api/supplements/v1/link/payment", "-H", "Content-Type: application/json", "-d",
            JsonSerializer.Serialize(new { payment_info = order, expired_at = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds() })))
            .GetProperty("shortenedUrl").GetString()!;

        await using var context = await browser.NewContextAsync(new());
        var page = await context.NewPageAsync();
        await page.GotoAsync(link);
        await page.Locator("[data-pay-method=card]").ClickAsync();
        await page.Locator("#card_number").FillAsync(SandboxCards.Approved);
        await page.Locator("#pay").ClickAsync();
        await Expect(page.Locator("#result")).ToHaveAttributeAsync("data-status", "paid");

        var news = JsonSerializer.Deserialize<JsonElement>(await shop.Told);
        (news.GetProperty("merchant_uid").GetString(), news.GetProperty("status").GetString()).Should().Be(("order-1", "paid"));
        var refund = await CurlAsync($"{api}payments/cancel", "-H", $"Authorization: {token}", "-d", $"imp_uid={news.GetProperty("imp_uid").GetString()}", "-d", "amount=500", "-d", "checksum=4500");
        refund.GetProperty("response").GetProperty("cancel_amount").GetDecimal().Should().Be(500);
    }

    [Fact]
    public async Task A_plain_page_opens_the_window()
    {
        await using var tool = await ToolProcess.OpenAsync();
        await using var shop = new PlainShop($$"""
            <!doctype html><script src="{{tool.Address}}v1/iamport.js"></script>
            <button onclick="IMP.init('imp00000000'); IMP.request_pay({channelKey: 'channel-key-1', pay_method: 'card', merchant_uid: 'order-1', name: 'Tea', amount: 1000},
              function (answer) { document.body.dataset.paid = answer.success; })">Pay</button>
            """);
        await using var context = await browser.NewContextAsync(new());
        var page = await context.NewPageAsync();
        await page.GotoAsync(shop.Address);
        await page.GetByRole(AriaRole.Button).ClickAsync();
        var window = page.FrameLocator("iframe");
        await window.Locator("#card_number").FillAsync(SandboxCards.Approved);
        await window.Locator("#pay").ClickAsync();

        await Expect(page.Locator("body")).ToHaveAttributeAsync("data-paid", "true");
        (await tool.ControlAsync(HttpMethod.Get, "payments"))[0].GetProperty("status").GetString().Should().Be("paid");
    }

    private static async Task<JsonElement> CurlAsync(params string[] arguments)
    {
        using var curl = Process.Start(new ProcessStartInfo("curl", ["--silent", "--show-error", .. arguments]) { RedirectStandardOutput = true })!;
        var said = await curl.StandardOutput.ReadToEndAsync();
        await curl.WaitForExitAsync();
        return JsonSerializer.Deserialize<JsonElement>(said);
    }
}
