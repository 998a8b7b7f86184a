using System.Text.Json.Nodes;
using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using Iamport.Client.Sandbox.Tests;
using Microsoft.AspNetCore.WebUtilities;

namespace Iamport.Client.EndToEnd.LinkPages;

public sealed class WebhookTests(ChromiumBrowser browser) : LinkPageTest(browser)
{
    [Fact]
    public async Task A_payment_on_the_page_is_posted_to_notice_url_as_JSON()
    {
        var webhook = await PayAsync(Shop);

        webhook.ContentType.Should().StartWith("application/json");
        JsonNode.Parse(webhook.Body)!.AsObject().ToDictionary(field => field.Key, field => field.Value!.GetValue<string>())
            .Should().Equal(await ExpectedAsync(Shop));
    }

    [Fact]
    public async Task A_payment_on_the_page_is_posted_to_notice_url_as_a_form_when_the_console_says_so()
    {
        await using var shop = await Shop.OpenAsync(new() { WebhookFormat = WebhookFormat.Form });
        var webhook = await PayAsync(shop);

        webhook.ContentType.Should().StartWith("application/x-www-form-urlencoded");
        QueryHelpers.ParseQuery(webhook.Body).ToDictionary(field => field.Key, field => field.Value.ToString())
            .Should().Equal(await ExpectedAsync(shop));
    }

    [Fact]
    public async Task Without_notice_url_the_webhook_goes_where_the_console_says()
    {
        using var inbox = new WebhookReceiver();
        await using var shop = await Shop.OpenAsync(new() { WebhookUrl = inbox.Url });
        await Customer.OpenAsync(await shop.CreateLinkAsync(info => info with { NoticeUrl = null }));
        await Customer.ChooseAsync(Shop.TransferLabel);
        await Customer.PayAsync();
        await Customer.SeesAsync("paid");

        inbox.Received.Should().ContainSingle();
        shop.Inbox.Received.Should().BeEmpty();
    }

    private async Task<ReceivedWebhook> PayAsync(Shop shop)
    {
        await Customer.OpenAsync(await shop.CreateLinkAsync());
        await Customer.ChooseAsync(Shop.CardLabel);
        await Customer.PayByCardAsync(SandboxCards.Approved);
        await Customer.SeesAsync("paid");

        var webhook = shop.Inbox.Received.Should().ContainSingle().Subject;
        webhook.Method.Should().Be("POST");
        webhook.Path.Should().Be(shop.Inbox.Url.AbsolutePath);
        return webhook;
    }

    private static async Task<Dictionary<string, string>> ExpectedAsync(Shop shop) => new()
    {
        ["imp_uid"] = (await shop.Client.Payments.FindAsync(Shop.Order))!.ImpUid,
        ["merchant_uid"] = Shop.Order,
        ["status"] = "paid",
    };
}
