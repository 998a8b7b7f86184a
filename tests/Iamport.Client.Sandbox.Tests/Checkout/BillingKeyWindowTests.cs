namespace Iamport.Client.Sandbox.Tests.Checkout;

public sealed class BillingKeyWindowTests
{
    [Fact]
    public async Task An_amount_of_0_stores_the_card_and_takes_nothing()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });
        var window = await OpenAsync(merchant, amount: 0);

        (await Windows.LookAsync(merchant, window)).Html.Should().Contain("등록하기");
        var told = (await Windows.PayAsync(merchant, window)).Result;

        (told.GetProperty("success").GetBoolean(), told.GetProperty("customer_uid").GetString()).Should().Be((true, "customer-1"));
        var (key, record) = (merchant.Sandbox.BillingKeys.Single(), merchant.Sandbox.Payments.Single());
        (key.CustomerUid, key.CustomerName, key.CustomerId, key.SucceededChannels[0].ChannelKey)
            .Should().Be(("customer-1", "홍길동", "member-7", "channel-key-html5_inicis"));
        (record.Amount, record.CustomerUidUsage, record.ImpUid).Should().Be((0, "issue", told.GetProperty("imp_uid").GetString()!));
        receiver.Received.Should().BeEmpty();
        (await ChargeAgainAsync(merchant)).Text("status").Should().Be("paid");
    }

    [Fact]
    public async Task An_amount_charges_the_card_too()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });

        await Windows.PayAsync(merchant, await OpenAsync(merchant, amount: 60000));

        merchant.Sandbox.BillingKeys.Should().ContainSingle();
        var payment = merchant.Sandbox.Payments.Single();
        (payment.Status, payment.Amount, payment.CustomerUid, payment.CustomerUidUsage).Should().Be(("paid", 60000, "customer-1", "payment"));
        receiver.Received.Should().ContainSingle();
    }

    [Theory]
    [InlineData(SandboxCards.Refused, 0)]
    [InlineData(SandboxCards.Expired, 0)]
    [InlineData(SandboxCards.Refused, 60000)]
    [InlineData(SandboxCards.InsufficientLimit, 60000)]
    public async Task A_refused_card_leaves_no_key(string card, int amount)
    {
        await using var merchant = await Merchant.StartAsync();

        var told = (await Windows.PayAsync(merchant, await OpenAsync(merchant, amount), card)).Result;

        told.GetProperty("success").GetBoolean().Should().BeFalse();
        merchant.Sandbox.BillingKeys.Should().BeEmpty();
        merchant.Sandbox.Payments.Single().Status.Should().Be("failed");
    }

    [Fact]
    public async Task A_card_without_limit_has_a_key_that_cannot_be_charged()
    {
        await using var merchant = await Merchant.StartAsync();

        await Windows.PayAsync(merchant, await OpenAsync(merchant, amount: 0), SandboxCards.InsufficientLimit);

        merchant.Sandbox.BillingKeys.Should().ContainSingle();
        (await ChargeAgainAsync(merchant)).ShouldBeRefused(200, -1);
    }

    [Theory]
    [InlineData("tosspay_v2", 1)]
    [InlineData("kakaopay", 0)]
    public async Task Only_some_gateways_tell_the_webhook_of_a_key(string gateway, int webhooks)
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });

        await Windows.AnswerAsync(merchant, await OpenAsync(merchant, amount: 0, gateway));

        merchant.Sandbox.BillingKeys.Should().ContainSingle();
        receiver.Received.Should().HaveCount(webhooks);
    }

    private static Task<string> OpenAsync(Merchant merchant, int amount, string gateway = "html5_inicis") =>
        Windows.OpenAsync(merchant, param =>
        {
            param["channelKey"] = $"channel-key-{gateway}";
            param["amount"] = amount;
            param["customer_uid"] = "customer-1";
            param["customer_id"] = "member-7";
        });

    private static Task<Reply> ChargeAgainAsync(Merchant merchant) => merchant.PostAsync(
        "/subscribe/payments/again", new { customer_uid = "customer-1", merchant_uid = "month-1", amount = 9900, name = "구독" });
}
