using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.Checkout;

public sealed class CardWindowTests(ChromiumBrowser browser) : WindowTest(browser)
{
    [Fact]
    public async Task An_approved_card_pays_and_the_callback_is_told_once()
    {
        await PayAsync(param => param["notice_url"] = Shop.Inbox.Url.AbsoluteUri);
        await Window.Locator($"[data-card='{SandboxCards.Approved}']").ClickAsync();
        await Window.Locator("#card_quota").SelectOptionAsync("3");
        await Window.Locator("#pay").ClickAsync();

        var told = await ToldAsync();
        told.GetProperty("success").GetBoolean().Should().BeTrue();
        var payment = await Shop.Client.Payments.GetAsync(told.GetProperty("imp_uid").GetString()!);
        (payment.Status, payment.MerchantUid, payment.Amount, payment.CardQuota, payment.Channel)
            .Should().Be((PaymentStatus.Paid, Shop.Order, Shop.Amount, 3, PaymentChannel.Pc));
        Shop.Inbox.Received.Should().ContainSingle();
        Page.Url.Should().Be(ShopPage.Address.AbsoluteUri);
    }

    [Fact]
    public async Task A_refused_card_is_told_with_its_reason_and_the_order_can_be_paid_again()
    {
        await PayAsync();
        await PayByCardAsync(SandboxCards.Refused);

        var told = await ToldAsync();
        told.GetProperty("success").GetBoolean().Should().BeFalse();
        told.GetProperty("error_msg").GetString().Should().Contain("카드사에서 거래를 거절했습니다");

        await PayAsync();
        await PayByCardAsync(SandboxCards.Approved);
        (await ToldAsync()).GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task A_closed_window_is_told_as_a_failure()
    {
        await PayAsync();
        await Window.Locator("#close").ClickAsync();

        var told = await ToldAsync();
        told.GetProperty("success").GetBoolean().Should().BeFalse();
        (await Shop.Client.Payments.FindAsync(Shop.Order))!.Status.Should().Be(PaymentStatus.Failed);
    }

    [Fact]
    public async Task What_the_script_refuses_is_told_without_a_window()
    {
        await PayAsync(param => param["amount"] = "59000");

        (await ToldAsync()).GetProperty("imp_uid").GetString().Should().BeNull();
        Requested.Should().NotContain(address => address.Contains("/windows/payments/"));
    }

    [Fact]
    public async Task An_order_is_not_paid_twice_from_two_tabs_of_its_window()
    {
        await PayAsync();
        await Expect(Window.Locator("#pay")).ToBeVisibleAsync();
        var other = await NewTabAsync();
        await other.Page.GotoAsync((await Page.Locator("#imp-window iframe").GetAttributeAsync("src"))!);
        await other.PayByCardAsync(SandboxCards.Approved);
        await other.SeesAsync("finished");
        await PayByCardAsync(SandboxCards.Approved);

        (await ToldAsync()).GetProperty("success").GetBoolean().Should().BeTrue();
        Shop.Sandbox.Payments.Should().ContainSingle();
    }

    [Fact]
    public async Task Only_one_window_opens_however_often_the_shop_asks()
    {
        await PayAsync();
        await PayAsync();
        await Expect(Window.Locator("#pay")).ToBeVisibleAsync();

        await Expect(Page.Locator("#imp-window")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_message_from_anybody_else_is_not_taken_for_the_result()
    {
        await PayAsync();
        await Expect(Window.Locator("#pay")).ToBeVisibleAsync();
        await Page.EvaluateAsync("() => window.postMessage({ imp: { success: true, imp_uid: 'imp_forged' } }, '*')");
        await Window.Locator("#close").ClickAsync();

        (await ToldAsync()).GetProperty("imp_uid").GetString().Should().NotBe("imp_forged");
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    public async Task Markup_in_the_order_stays_text(string text)
    {
        await PayAsync(param =>
        {
            param["name"] = text;
            param["merchant_uid"] = text;
            param["buyer_name"] = text;
            param["custom_data"] = text;
        });
        await Expect(Window.Locator("dd").First).ToHaveTextAsync(text);
        await PayByCardAsync(SandboxCards.Approved);

        (await ToldAsync()).GetProperty("custom_data").GetString().Should().Be(text);
        Dialogs.Should().BeEmpty();
    }

    private async Task PayByCardAsync(string number)
    {
        await Window.Locator("#card_number").FillAsync(number);
        await Window.Locator("#pay").ClickAsync();
    }
}
