using System.Net;
using System.Text.Json.Nodes;
using Iamport.Client.Sandbox.Tests.Endpoints.PaymentLinks;

namespace Iamport.Client.Sandbox.Tests.Pages;

public sealed class LinkPageTests
{
    [Fact]
    public async Task The_page_shows_the_order_and_the_labels_asked_for()
    {
        await using var merchant = await Merchant.StartAsync();
        var link = await Links.CreateAsync(merchant);

        var (status, page) = await Browser.GetAsync(merchant, link.Url);

        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain("<html lang=\"ko\">").And.Contain("우리가게").And.Contain("원두 1kg").And.Contain("60,000원").And.Contain("홍길동");
        page.Should().Contain("data-pay-method=\"card\">\n카드로 결제<").And.Contain("data-pay-method=\"kakaopay\">\n카카오페이<");
    }

    [Fact]
    public async Task English_is_spoken_on_request()
    {
        await using var merchant = await Merchant.StartAsync();
        var link = await Links.CreateAsync(merchant, static info =>
        {
            info["display_language"] = "en";
            info["currency"] = "USD";
            info["amount"] = 1234.5m;
        });

        var (_, page) = await Browser.GetAsync(merchant, link.Url);

        page.Should().Contain("<html lang=\"en\">").And.Contain("$1,234.50").And.Contain("Kakao Pay<");
    }

    [Fact]
    public async Task What_the_merchant_sends_is_encoded()
    {
        await using var merchant = await Merchant.StartAsync();
        const string hostile = "<script>\"'&";
        var link = await Links.CreateAsync(merchant, static info =>
        {
            info["title"] = hostile;
            info["name"] = hostile;
            info["merchant_uid"] = hostile;
            info["buyer_name"] = hostile;
            info["buyer_tel"] = hostile;
            info["pay_methods"] = new JsonArray(new JsonObject { ["pg"] = "nice_v2", ["pay_method"] = "card", ["label"] = hostile });
        });

        foreach (var path in new[] { "", "/methods/0", "/methods/0?card_number=%3Cscript%3E%22" })
        {
            var (_, page) = await Browser.GetAsync(merchant, new Uri(link.Url.AbsoluteUri + path));
            page.Should().NotContain("<script").And.Contain("&lt;script&gt;&quot;");
        }

        var (_, failed) = await Browser.PayAsync(merchant, link, 0, "\"<script>");
        failed.Should().NotContain("<script");
    }

    [Fact]
    public async Task A_card_pays_and_the_notice_url_is_told()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync();
        var link = await Links.CreateAsync(merchant, info =>
        {
            info["notice_url"] = receiver.Url.AbsoluteUri;
            info["custom_data"] = new JsonObject { ["table"] = 3 };
        });

        var (status, slip) = await Browser.PayAsync(merchant, link, 0, "4242424242424242", months: 3);

        status.Should().Be(HttpStatusCode.OK);
        slip.Should().Contain("id=\"result\" data-status=\"paid\"").And.Contain("60,000원").And.Contain("3개월");
        var payment = merchant.Sandbox.Payments.Single();
        (payment.Status, payment.PgProvider, payment.CardQuota, payment.CustomData).Should().Be(("paid", "nice_v2", 3, """{"table":3}"""));
        payment.ImpUid.Should().StartWith("imp_");
        receiver.Received.Single().Body.Should().Contain(payment.ImpUid).And.Contain("\"paid\"");
        (await Browser.GetAsync(merchant, payment.ReceiptUrl!)).Page.Should().Contain(payment.ImpUid);
    }

    [Fact]
    public async Task A_refused_card_can_be_followed_by_a_good_one_but_only_once()
    {
        await using var merchant = await Merchant.StartAsync();
        var link = await Links.CreateAsync(merchant);

        var (_, failed) = await Browser.PayAsync(merchant, link, 0, SandboxCards.Refused);
        failed.Should().Contain("data-status=\"failed\"").And.Contain("id=\"pay\"").And.Contain(merchant.Sandbox.Payments[0].FailReason);
        (await Browser.PayAsync(merchant, link, 0, SandboxCards.Approved)).Page.Should().Contain("data-status=\"paid\"");
        (await Browser.GetAsync(merchant, link.Url)).Page.Should().Contain("data-status=\"already-paid\"");
        (await Browser.PayAsync(merchant, link, 0, SandboxCards.Approved)).Page.Should().Contain("data-status=\"already-paid\"");

        merchant.Sandbox.Payments.Select(static payment => payment.Status).Should().Equal("failed", "paid");
        (await merchant.ChargeAsync(link.MerchantUid, 60000)).ShouldBeRefused(200, 1);
    }

    [Fact]
    public async Task A_virtual_account_waits_for_the_deposit()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });
        var link = await Links.CreateAsync(merchant);

        var (_, slip) = await Browser.PayAsync(merchant, link, 2);

        var payment = merchant.Sandbox.Payments.Single();
        (payment.Status, payment.PayMethod, payment.PaidAt).Should().Be(("ready", "vbank", null));
        slip.Should().Contain("data-status=\"ready\"").And.Contain(payment.VbankNum);
        receiver.Received.Single().Body.Should().Contain("\"ready\"");
    }

    [Fact]
    public async Task A_direct_link_skips_the_choice_and_others_just_confirm()
    {
        await using var merchant = await Merchant.StartAsync();
        var link = await Links.CreateAsync(merchant, static info =>
        {
            info.Remove("pay_methods");
            info["direct"] = new JsonObject { ["pg"] = "tosspay_v2.mid", ["pay_method"] = "tosspay" };
        });

        var (_, page) = await Browser.GetAsync(merchant, link.Url);
        page.Should().Contain("id=\"pay\"").And.NotContain("id=\"card_number\"").And.NotContain("id=\"back\"");
        await Browser.PayAsync(merchant, link, 0);

        var payment = merchant.Sandbox.Payments.Single();
        (payment.PayMethod, payment.PgProvider, payment.PgId, payment.CardNumber).Should().Be(("tosspay", "tosspay_v2", "mid", null));
    }

    [Fact]
    public async Task An_expired_or_disabled_link_takes_no_money()
    {
        await using var merchant = await Merchant.StartAsync();
        var disabled = await Links.CreateAsync(merchant);
        var expired = await Links.CreateAsync(merchant);
        await merchant.PutAsync($"{Links.Create}/{disabled.Id}", null);
        (await Browser.PayAsync(merchant, disabled, 0, SandboxCards.Approved)).Status.Should().Be(HttpStatusCode.Gone);
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));

        var disabledPage = await Browser.GetAsync(merchant, disabled.Url);
        var expiredPage = await Browser.PayAsync(merchant, expired, 0, SandboxCards.Approved);

        disabledPage.Status.Should().Be(HttpStatusCode.Gone);
        disabledPage.Page.Should().Contain("data-status=\"disabled\"");
        expiredPage.Status.Should().Be(HttpStatusCode.Gone);
        expiredPage.Page.Should().Contain("data-status=\"expired\"");
        merchant.Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_not_there_is_a_page_to_a_person()
    {
        await using var merchant = await Merchant.StartAsync();
        var link = await Links.CreateAsync(merchant);

        var unknown = await Browser.GetAsync(merchant, new Uri(merchant.Sandbox.BaseAddress, "00000000"));
        var noMethod = await Browser.GetAsync(merchant, new Uri(link.Url.AbsoluteUri + "/methods/9"));

        (unknown.Status, noMethod.Status).Should().Be((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        unknown.Page.Should().Contain("data-status=\"unknown\"");
        noMethod.Page.Should().Contain("data-status=\"refused\"");
        (await merchant.GetAsync("/00000000")).ShouldBeRefused(404, -1);
    }
}
