namespace Iamport.Client.Sandbox.Tests.Endpoints.KeyPayments;

public sealed class OnetimeTests
{
    [Fact]
    public async Task A_card_is_charged_and_masked()
    {
        await using var merchant = await Merchant.StartAsync();
        merchant.Http.DefaultRequestHeaders.Add("Tier", "ABC");

        var paid = await merchant.PostAsync("/subscribe/payments/onetime", new
        {
            merchant_uid = "order",
            amount = 60000,
            card_number = SandboxCards.Approved,
            expiry = "2099-12",
            birth = "900101",
            pwd_2digit = "12",
            cvc = "123",
            pg = "nice.my-mid",
            name = "정기구독",
            buyer_name = "홍길동",
            buyer_tel = "010-0000-0000",
            card_quota = 3,
            tax_free = 1000,
            custom_data = new { plan = "gold" },
            promotion_id = "promotion-id-1",
        });

        paid.ShouldBeOk();
        (paid.Text("status"), paid.Number("amount"), paid.Text("currency")).Should().Be(("paid", 60000, "KRW"));
        (paid.Text("channel"), paid.Text("pg_provider"), paid.Text("pg_id")).Should().Be(("api", "nice", "my-mid"));
        paid.Text("imp_uid").Should().StartWith("imps_");
        paid.Text("card_number").Should().Be("424242******4242");
        paid.Text("apply_num").Should().NotBeNullOrEmpty();
        paid.Number("card_quota").Should().Be(3);
        paid.Text("custom_data").Should().Be("""{"plan":"gold"}""");
        paid.Response.GetProperty("promotion").GetProperty("id").GetString().Should().Be("promotion-id-1");
        paid.Number("failed_at").Should().Be(0);
        paid.Number("paid_at").Should().BePositive();
        merchant.Sandbox.Payments.Single().TierCode.Should().Be("ABC");
    }

    [Theory]
    [InlineData(SandboxCards.Refused)]
    [InlineData(SandboxCards.InsufficientLimit)]
    [InlineData(SandboxCards.Expired)]
    [InlineData("4242-4242-4242-4241")]
    [InlineData("1234")]
    public async Task A_refused_card_leaves_a_failed_attempt_and_is_minus_1(string card)
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.ChargeAsync("order", 1000, card)).ShouldBeRefused(200, -1);

        var attempt = (await merchant.GetAsync("/payments/findAll/order")).Items.Single();
        attempt.GetProperty("status").GetString().Should().Be("failed");
        attempt.GetProperty("fail_reason").GetString().Should().NotBeNullOrEmpty();
        attempt.GetProperty("paid_at").GetInt64().Should().Be(0);
        (await merchant.ChargeAsync("order", 1000)).Text("status").Should().Be("paid");
    }

    [Fact]
    public async Task An_approved_order_is_not_charged_again()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.ChargeAsync("order", 1000);

        (await merchant.ChargeAsync("order", 1000)).ShouldBeRefused(200, 1);
        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order" });
        (await merchant.ChargeAsync("order", 1000)).ShouldBeRefused(200, 1);
        merchant.Sandbox.Payments.Should().ContainSingle();
    }

    [Theory]
    [InlineData("merchant_uid", null)]
    [InlineData("merchant_uid", "12345678901234567890123456789012345678901")]
    [InlineData("amount", null)]
    [InlineData("amount", "0")]
    [InlineData("card_number", null)]
    [InlineData("expiry", "12/99")]
    [InlineData("card_quota", "3")]
    [InlineData("tax_free", "1001")]
    [InlineData("product_type", "x")]
    public async Task A_wrong_order_is_refused_without_an_attempt(string field, string? value)
    {
        await using var merchant = await Merchant.StartAsync();
        var order = new Dictionary<string, string?>
        {
            ["merchant_uid"] = "order",
            ["amount"] = "1000",
            ["card_number"] = SandboxCards.Approved,
            ["expiry"] = "2099-12",
            [field] = value,
        };

        (await merchant.PostAsync("/subscribe/payments/onetime", order)).ShouldBeRefused(200, 1);
        merchant.Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task An_expired_card_is_refused_by_the_sandboxs_clock()
    {
        var newYear = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { StartTime = newYear });

        (await merchant.ChargeAsync("order", 1000)).ShouldBeRefused(200, -1);
    }

    [Fact]
    public async Task A_customer_uid_stores_the_card_of_an_approved_charge()
    {
        await using var merchant = await Merchant.StartAsync();
        Task<Reply> ChargeAsync(string order, string card) => merchant.PostAsync(
            "/subscribe/payments/onetime",
            new { merchant_uid = order, amount = 100, card_number = card, expiry = "2099-12", customer_uid = "customer" });

        await ChargeAsync("o1", SandboxCards.InsufficientLimit);
        merchant.Sandbox.BillingKeys.Should().BeEmpty();
        var paid = await ChargeAsync("o2", SandboxCards.Approved);

        (paid.Text("customer_uid"), paid.Text("customer_uid_usage")).Should().Be(("customer", "payment"));
        merchant.Sandbox.BillingKeys.Single().CustomerUid.Should().Be("customer");
    }

    [Fact]
    public async Task Two_slow_charges_of_one_order_can_both_be_approved()
    {
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { SlowApproval = TimeSpan.FromMilliseconds(300) });

        var both = await Task.WhenAll(
            merchant.ChargeAsync("order", 1000, SandboxCards.Slow), merchant.ChargeAsync("order", 1000, SandboxCards.Slow));

        both.Should().OnlyContain(static reply => reply.Code == 0);
        merchant.Sandbox.Payments.Should().HaveCount(2).And.OnlyContain(static payment => payment.Status == "paid");
        (await merchant.ChargeAsync("order", 1000)).ShouldBeRefused(200, 1);
    }

    [Fact]
    public async Task Of_many_quick_charges_of_one_order_one_is_approved()
    {
        await using var merchant = await Merchant.StartAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => merchant.ChargeAsync("order", 1000)));

        replies.Count(static reply => reply.Code == 0).Should().Be(1);
        merchant.Sandbox.Payments.Should().ContainSingle();
    }
}
