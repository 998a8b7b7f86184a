using System.Text.Json.Nodes;
using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.Checkout;

public sealed class OtherWindowTests(ChromiumBrowser browser) : WindowTest(browser)
{
    [Fact]
    public async Task A_virtual_account_is_shown_and_paid_into_by_the_person_who_plays_the_bank()
    {
        await PayAsync(param =>
        {
            param["pay_method"] = "vbank";
            param["notice_url"] = Shop.Inbox.Url.AbsoluteUri;
        });
        await Window.Locator("#pay").ClickAsync();
        await Expect(Window.Locator("#result")).ToHaveAttributeAsync("data-status", "ready");
        var bank = await Page.Context.RunAndWaitForPageAsync(() => Window.Locator("#slip").ClickAsync());
        await Window.Locator("#done").ClickAsync();

        var told = await ToldAsync();
        told.GetProperty("status").GetString().Should().Be("ready");
        var payment = await Shop.Client.Payments.GetAsync(told.GetProperty("imp_uid").GetString()!);
        (payment.Status, payment.VbankNum).Should().Be((PaymentStatus.Ready, told.GetProperty("vbank_num").GetString()));

        await bank.Locator("#deposit").ClickAsync();
        await Expect(bank.Locator("#result")).ToHaveAttributeAsync("data-status", "paid");

        (await Shop.Client.Payments.GetAsync(payment.ImpUid)).Status.Should().Be(PaymentStatus.Paid);
        Shop.Inbox.Received.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_stored_card_is_charged_by_the_server_afterwards()
    {
        await PayAsync(param =>
        {
            param["amount"] = 0;
            param["customer_uid"] = "customer-1";
        });
        await Window.Locator("#card_number").FillAsync(SandboxCards.Approved);
        await Window.Locator("#pay").ClickAsync();

        (await ToldAsync()).GetProperty("customer_uid").GetString().Should().Be("customer-1");
        var payment = await Shop.Client.KeyPayments.AgainAsync(
            new() { CustomerUid = "customer-1", MerchantUid = "month-1", Amount = 9_900, Name = "구독" });
        payment.Status.Should().Be(PaymentStatus.Paid);
    }

    [Fact]
    public async Task A_wallet_can_refuse()
    {
        await PayAsync(param => param["pay_method"] = "kakaopay");
        await Window.Locator("#refuse").ClickAsync();

        (await ToldAsync()).GetProperty("success").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Newer_modules_tell_four_fields()
    {
        await PayAsync(param =>
        {
            param["channelKey"] = "channel-key-tosspayments";
            param["pay_method"] = "tosspay";
        });
        await Window.Locator("#pay").ClickAsync();

        (await ToldAsync()).EnumerateObject().Select(field => field.Name).Should().Equal("imp_uid", "merchant_uid", "error_code", "error_msg");
    }

    [Fact]
    public async Task A_person_is_verified()
    {
        await CallAsync("certification", new JsonObject { ["pg"] = "danal", ["merchant_uid"] = "verify-1", ["min_age"] = 19 });
        await Window.Locator("#name").FillAsync("홍길동");
        await Window.Locator("#birthday").FillAsync("19900720");
        await Window.Locator("#phone").FillAsync("010-1234-5678");
        await Window.Locator("#verify").ClickAsync();

        var told = await ToldAsync();
        told.GetProperty("success").GetBoolean().Should().BeTrue();
        (await Shop.Client.Certifications.GetAsync(told.GetProperty("imp_uid").GetString()!)).Name.Should().Be("홍길동");
    }

    [Fact]
    public async Task A_sub_merchants_page_pays_as_one()
    {
        await Page.EvaluateAsync("userCode => IMP.agency(userCode, 'ABC')", Shop.Sandbox.UserCode);
        await PayAsync(param => param["pay_method"] = "trans");
        await Window.Locator("#pay").ClickAsync();
        await ToldAsync();

        Shop.Sandbox.Payments.Single().TierCode.Should().Be("ABC");
    }
}
