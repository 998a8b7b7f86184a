using WireMock.ResponseBuilders;

namespace Iamport.Client.Sandbox.Tests.Webhooks;

public sealed class WebhookTests
{
    [Theory]
    [InlineData(WebhookFormat.Json, "application/json")]
    [InlineData(WebhookFormat.Form, "application/x-www-form-urlencoded")]
    public async Task An_approved_charge_is_told_before_it_is_answered(WebhookFormat format, string contentType)
    {
        using var receiver = new WebhookReceiver();
        var options = new IamportSandboxOptions { WebhookUrl = receiver.Url, WebhookFormat = format };
        await using var merchant = await Merchant.StartAsync(options);

        var paid = await merchant.ChargeAsync("a&b 1", 1000);

        var received = receiver.Received.Single();
        received.ContentType.Should().StartWith(contentType);
        received.Body.Should().Be(format == WebhookFormat.Json
            ? $$"""{"imp_uid":"{{paid.Text("imp_uid")}}","merchant_uid":"a\u0026b 1","status":"paid"}"""
            : $"imp_uid={paid.Text("imp_uid")}&merchant_uid=a%26b%201&status=paid");
        var kept = merchant.Sandbox.Webhooks.Single();
        (kept.Url, kept.Body, kept.StatusCode, kept.ImpUid).Should().Be((receiver.Url, received.Body, 200, paid.Text("imp_uid")!));
    }

    [Fact]
    public async Task Their_address_can_be_set_once_the_application_listens()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.ChargeAsync("order-1", 1000);
        using var receiver = new WebhookReceiver();

        merchant.Sandbox.WebhookUrl = receiver.Url;
        await merchant.ChargeAsync("order-2", 1000);

        receiver.Received.Should().ContainSingle().Which.Body.Should().Contain("order-2");
    }

    [Fact]
    public async Task A_failed_charge_is_not_told()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });

        await merchant.ChargeAsync("order", 1000, SandboxCards.Refused);

        receiver.Received.Should().BeEmpty();
    }

    [Fact]
    public async Task The_notice_url_replaces_the_consoles()
    {
        using var console = new WebhookReceiver();
        using var own = new WebhookReceiver(Response.Create().WithStatusCode(500));
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = console.Url });

        var paid = await merchant.ChargeAsync("order", 1000, notice_url: own.Url.AbsoluteUri);

        paid.ShouldBeOk();
        (console.Received.Count, own.Received.Count).Should().Be((0, 1));
        merchant.Sandbox.Webhooks.Single().StatusCode.Should().Be(500);
    }

    [Fact]
    public async Task Nobody_answering_changes_nothing_for_the_charge()
    {
        await using var merchant = await Merchant.StartAsync();
        Uri dead;
        using (var receiver = new WebhookReceiver())
        {
            dead = receiver.Url;
        }

        (await merchant.ChargeAsync("order", 1000, notice_url: dead.AbsoluteUri)).ShouldBeOk();
        merchant.Sandbox.Webhooks.Single().StatusCode.Should().BeNull();
    }

    [Fact]
    public async Task The_last_webhook_can_be_sent_again()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });
        var paid = await merchant.ChargeAsync("order", 1000);

        var resent = await merchant.Sandbox.ResendWebhookAsync(paid.Text("imp_uid")!);

        resent!.StatusCode.Should().Be(200);
        receiver.Received.Should().HaveCount(2);
        (await merchant.Sandbox.ResendWebhookAsync("imp_unknown")).Should().BeNull();
    }
}
