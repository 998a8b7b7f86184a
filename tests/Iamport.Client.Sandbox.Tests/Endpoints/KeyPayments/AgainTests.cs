namespace Iamport.Client.Sandbox.Tests.Endpoints.KeyPayments;

public sealed class AgainTests
{
    [Fact]
    public async Task A_stored_key_is_charged()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("customer");

        var paid = await ChargeAsync(merchant, "order");

        paid.ShouldBeOk();
        (paid.Text("status"), paid.Text("customer_uid"), paid.Text("customer_uid_usage")).Should().Be(("paid", "customer", "payment"));
        (await ChargeAsync(merchant, "order")).ShouldBeRefused(200, 1);
    }

    [Fact]
    public async Task A_key_whose_card_has_no_limit_left_fails()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("customer", SandboxCards.InsufficientLimit);

        (await ChargeAsync(merchant, "order")).ShouldBeRefused(200, -1);
        merchant.Sandbox.Payments.Single().Status.Should().Be("failed");
    }

    [Fact]
    public async Task An_unknown_customer_is_refused_without_an_attempt()
    {
        await using var merchant = await Merchant.StartAsync();

        (await ChargeAsync(merchant, "order")).ShouldBeRefused(200, 1);
        merchant.Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task A_super_billing_key_is_charged_at_the_channel_asked_for()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.PostAsync(
            "/subscribe/customers/customer", new { channel_group_id = "group", card_number = SandboxCards.Approved, expiry = "2099-12" });

        (await ChargeAsync(merchant, "o1")).Text("pg_provider").Should().Be("tosspayments");
        (await ChargeAsync(merchant, "o2", "channel-key-nice_v2")).Text("pg_provider").Should().Be("nice_v2");
        (await ChargeAsync(merchant, "o3", "channel-key-kcp")).ShouldBeRefused(200, 1);
    }

    private static Task<Reply> ChargeAsync(Merchant merchant, string merchantUid, string? channel_key = null) => merchant.PostAsync(
        "/subscribe/payments/again",
        new { customer_uid = "customer", merchant_uid = merchantUid, amount = 5900, name = "1개월 이용권", channel_key });
}
