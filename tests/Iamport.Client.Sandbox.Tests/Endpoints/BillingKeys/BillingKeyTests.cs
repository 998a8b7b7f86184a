namespace Iamport.Client.Sandbox.Tests.Endpoints.BillingKeys;

public sealed class BillingKeyTests
{
    [Fact]
    public async Task A_card_is_stored_read_and_deleted()
    {
        await using var merchant = await Merchant.StartAsync();

        var issued = await merchant.IssueKeyAsync("customer%2F1");
        var read = await merchant.GetAsync("/subscribe/customers/customer%2F1");
        var deleted = await merchant.DeleteAsync("/subscribe/customers/customer%2F1?reason=%ED%83%88%ED%87%B4&extra[requester]=customer");

        issued.ShouldBeOk();
        (issued.Text("customer_uid"), issued.Text("customer_name")).Should().Be(("customer/1", "홍길동"));
        issued.Text("card_number").Should().Be("424242******4242");
        (issued.Text("pg_provider"), issued.Text("card_name")).Should().Be(("html5_inicis", "KB국민카드"));
        issued.IsNull("customer_email").Should().BeTrue();
        read.Response.ToString().Should().Be(issued.Response.ToString());
        deleted.Text("customer_uid").Should().Be("customer/1");
        merchant.Sandbox.BillingKeys.Should().BeEmpty();
        (await merchant.GetAsync("/subscribe/customers/customer%2F1")).ShouldBeRefused(404, -1);
        (await merchant.DeleteAsync("/subscribe/customers/customer%2F1")).ShouldBeRefused(404, -1);
    }

    [Theory]
    [InlineData(SandboxCards.Refused)]
    [InlineData(SandboxCards.Expired)]
    [InlineData("4242-4242-4242-4243")]
    public async Task A_refused_card_is_not_stored(string card)
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.IssueKeyAsync("customer", card)).ShouldBeRefused(200, -1);
        merchant.Sandbox.BillingKeys.Should().BeEmpty();
    }

    [Fact]
    public async Task Issuing_again_replaces_the_card()
    {
        await using var merchant = await Merchant.StartAsync();
        var first = await merchant.IssueKeyAsync("customer");
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));

        var second = await merchant.IssueKeyAsync("customer", SandboxCards.Slow);

        second.Text("card_number").Should().Be("940044******4449");
        second.Number("inserted").Should().Be(first.Number("inserted"));
        second.Number("updated").Should().BeGreaterThan(first.Number("updated"));
        merchant.Sandbox.BillingKeys.Should().ContainSingle();
    }

    [Fact]
    public async Task A_channel_is_needed_and_names_the_gateway()
    {
        await using var merchant = await Merchant.StartAsync();
        Task<Reply> IssueAsync(string? pg) => merchant.PostAsync(
            "/subscribe/customers/customer", new { pg, card_number = SandboxCards.Approved, expiry = "2099-12" });

        (await IssueAsync(null)).ShouldBeRefused(200, 1);
        var issued = await IssueAsync("kcp_billing.A1");
        (issued.Text("pg_provider"), issued.Text("pg_id")).Should().Be(("kcp_billing", "A1"));
    }

    [Fact]
    public async Task A_channel_group_gives_a_super_billing_key()
    {
        await using var merchant = await Merchant.StartAsync();
        Task<Reply> IssueAsync(string card) => merchant.PostAsync(
            "/subscribe/customers/customer", new { channel_group_id = "group-1", card_number = card, expiry = "2099-12" });

        var whole = await IssueAsync(SandboxCards.Approved);
        var partly = await IssueAsync(SandboxCards.Slow);

        whole.Text("channelGroupId").Should().Be("group-1");
        whole.Response.TryGetProperty("pg_provider", out _).Should().BeFalse();
        whole.Response.GetProperty("succeededChannels").GetArrayLength().Should().Be(2);
        whole.Response.GetProperty("failedChannels").GetArrayLength().Should().Be(0);
        partly.Response.GetProperty("succeededChannels")[0].GetProperty("card_number").GetString().Should().Be("940044******4449");
        partly.Response.GetProperty("failedChannels")[0].GetProperty("type").GetString().Should().Be("PG_PROVIDER");
    }

    [Fact]
    public async Task Many_are_read_and_the_missing_ones_are_just_absent()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("a");
        await merchant.IssueKeyAsync("b");

        var both = await merchant.GetAsync("/subscribe/customers?customer_uid[]=a&customer_uid[]=b");
        var one = await merchant.GetAsync("/subscribe/customers?customer_uid[]=a&customer_uid[]=c");

        both.ShouldBeOk();
        both.Items.Should().HaveCount(2);
        (one.Status, one.Items.Single().GetProperty("customer_uid").GetString()).Should().Be((207, "a"));
        (await merchant.GetAsync("/subscribe/customers?customer_uid[]=c")).ShouldBeRefused(404, -1);
        (await merchant.GetAsync("/subscribe/customers")).ShouldBeRefused(400, 1);
    }

    [Fact]
    public async Task Payments_of_a_key_come_twenty_a_page()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("customer");
        for (var i = 0; i < 21; i++)
        {
            merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1, CustomerUid = "customer" });
        }

        var first = await merchant.GetAsync("/subscribe/customers/customer/payments");
        var second = await merchant.GetAsync("/subscribe/customers/customer/payments?page=2");

        (first.Items.Count, first.Number("total"), first.Number("next")).Should().Be((20, 21, 2));
        (second.Items.Count, second.Number("previous"), second.Number("next")).Should().Be((1, 1, 0));
        (await merchant.GetAsync($"/subscribe/customers/customer/payments?page={int.MaxValue}")).Items.Should().BeEmpty();
        (await merchant.GetAsync("/subscribe/customers/unknown/payments")).ShouldBeRefused(404, -1);
    }
}
