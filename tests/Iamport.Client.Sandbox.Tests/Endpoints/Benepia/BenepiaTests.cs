namespace Iamport.Client.Sandbox.Tests.Endpoints.Benepia;

public sealed class BenepiaTests
{
    [Fact]
    public async Task An_order_is_paid_once_and_told_by_webhook()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });

        (await PayAsync(merchant)).ShouldBeOk();
        (await PayAsync(merchant)).ShouldBeRefused(200, 1);

        receiver.Received.Should().ContainSingle().Which.Body.Should().Contain("\"paid\"");
    }

    [Fact]
    public async Task Points_shrink_on_a_test_channel_too()
    {
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { TestChannel = true });

        await PayAsync(merchant);

        (await PointAsync(merchant)).Number("point").Should().Be(SandboxBenepia.Points - 40_000);
    }

    [Fact]
    public async Task More_points_than_there_are_left_cannot_be_paid()
    {
        await using var merchant = await Merchant.StartAsync();
        await PayAsync(merchant, "order-1");
        await PayAsync(merchant, "order-2");

        (await PayAsync(merchant, "order-3")).ShouldBeRefused(500, -1);

        merchant.Sandbox.Payments.Should().HaveCount(2);
    }

    [Fact]
    public async Task Only_kcp_leads_to_benepia()
    {
        await using var merchant = await Merchant.StartAsync();

        (await PointAsync(merchant, "channel-key-nice")).ShouldBeRefused(500, -1);
        (await PayAsync(merchant, channel_key: "channel-key-nice")).ShouldBeRefused(500, -1);
        (await merchant.PostAsync("/benepia/point", new { channel_key = "channel-key-kcp" })).ShouldBeRefused(500, 1);
    }

    private static Task<Reply> PointAsync(Merchant merchant, string channel_key = "channel-key-kcp") => merchant.PostAsync(
        "/benepia/point", new { channel_key, benepia_user = SandboxBenepia.User, benepia_password = SandboxBenepia.Password });

    private static Task<Reply> PayAsync(Merchant merchant, string merchant_uid = "order", string channel_key = "channel-key-kcp") => merchant.PostAsync(
        "/benepia/payment",
        new
        {
            channel_key, merchant_uid, amount = 40_000, name = "차", benepia_user = SandboxBenepia.User,
            benepia_password = SandboxBenepia.Password, benepia_member_code = "M001",
        });
}
