using System.Text.Json.Nodes;
using WireMock;
using WireMock.ResponseBuilders;

namespace Iamport.Client.Sandbox.Tests.Checkout;

public sealed class ConfirmProcessTests
{
    [Theory]
    [InlineData("card")]
    [InlineData("kakaopay")]
    [InlineData("vbank")]
    public async Task The_shop_is_asked_before_the_approval(string method)
    {
        using var confirm = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync();

        var told = await PayAsync(merchant, confirm.Url.AbsoluteUri, method);

        told.Should().BeNull();
        var payment = merchant.Sandbox.Payments.Single();
        var (_, _, contentType, body) = confirm.Received.Single();
        contentType.Should().StartWith("application/json");
        var expected = new JsonObject { ["imp_uid"] = payment.ImpUid, ["merchant_uid"] = "order-1", ["amount"] = 60000 };
        JsonNode.DeepEquals(JsonNode.Parse(body), expected).Should().BeTrue(body);
    }

    [Theory]
    [InlineData(500, """{"reason":"품절되었습니다."}""", "품절되었습니다.")]
    [InlineData(201, "", "HTTP 201")]
    [InlineData(400, "<html>", "HTTP 400")]
    [InlineData(400, """{"reason":{"a":1}}""", "HTTP 400")]
    [InlineData(302, "", "HTTP 302")]
    public async Task Anything_but_200_fails_the_payment_with_the_shops_reason(int status, string answer, string reason)
    {
        using var webhooks = new WebhookReceiver();
        using var confirm = new WebhookReceiver(Response.Create().WithStatusCode(status).WithBody(answer));
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = webhooks.Url });

        var told = await PayAsync(merchant, confirm.Url.AbsoluteUri);

        told.Should().Contain(reason);
        var payment = merchant.Sandbox.Payments.Single();
        (payment.Status, payment.FailReason, payment.PaidAt).Should().Be(("failed", told, null));
        webhooks.Received.Should().BeEmpty();
    }

    [Fact]
    public async Task A_shop_that_cannot_be_reached_fails_the_payment()
    {
        await using var merchant = await Merchant.StartAsync();

        (await PayAsync(merchant, "http://127.0.0.1:1/")).Should().NotBeNull();

        merchant.Sandbox.Payments.Single().Status.Should().Be("failed");
    }

    [Fact]
    public async Task While_the_shop_is_asked_the_payment_is_ready()
    {
        await using var merchant = await Merchant.StartAsync();
        var asked = "";
        using var confirm = new WebhookReceiver(Response.Create().WithCallback(async _ =>
        {
            asked = (await merchant.GetAsync($"/payments/{merchant.Sandbox.Payments.Single().ImpUid}")).Text("status")!;
            return new ResponseMessage();
        }));

        await PayAsync(merchant, confirm.Url.AbsoluteUri);

        asked.Should().Be("ready");
        merchant.Sandbox.Payments.Single().Status.Should().Be("paid");
    }

    [Fact]
    public async Task A_refused_card_was_confirmed_first()
    {
        using var confirm = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync();

        (await PayAsync(merchant, confirm.Url.AbsoluteUri, card: SandboxCards.Refused)).Should().NotBeNull();

        confirm.Received.Should().ContainSingle();
        merchant.Sandbox.Payments.Single().Status.Should().Be("failed");
    }

    [Theory]
    [InlineData("naverco", 60000)]
    [InlineData("daou", 60000)]
    [InlineData("eximbay", 60000)]
    [InlineData("nice", 0)]
    public async Task Some_gateways_and_keys_without_money_ask_nobody(string gateway, int amount)
    {
        using var confirm = new WebhookReceiver(Response.Create().WithStatusCode(500));
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, param =>
        {
            param.Remove("channelKey");
            param["pg"] = gateway;
            param["amount"] = amount;
            param["customer_uid"] = "customer-1";
            param["confirm_url"] = confirm.Url.AbsoluteUri;
        });

        (await Windows.PayAsync(merchant, window)).Result.GetProperty("success").GetBoolean().Should().BeTrue();
        confirm.Received.Should().BeEmpty();
    }

    /// <summary>The page's error message; nothing after success.</summary>
    private static async Task<string?> PayAsync(
        Merchant merchant, string confirmUrl, string method = "card", string card = SandboxCards.Approved)
    {
        var window = await Windows.OpenAsync(merchant, param =>
        {
            param["pay_method"] = method;
            param["confirm_url"] = confirmUrl;
        });
        await Windows.PayAsync(merchant, window, card);
        return (await Windows.LookAsync(merchant, $"{window}/result")).Result.GetProperty("error_msg").GetString();
    }
}
