namespace Iamport.Client.Sandbox.Tests.Endpoints.Payments;

public sealed class PaymentListTests
{
    [Fact]
    public async Task The_list_is_by_status_newest_first()
    {
        await using var merchant = await Merchant.StartAsync();
        foreach (var status in new[] { "ready", "paid", "cancelled", "failed" })
        {
            merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1, MerchantUid = status, Status = status });
        }

        foreach (var status in new[] { "ready", "paid", "cancelled", "failed" })
        {
            var one = await merchant.GetAsync($"/payments/status/{status}");
            one.Items.Single().GetProperty("merchant_uid").GetString().Should().Be(status);
        }

        var all = await merchant.GetAsync("/payments/status/all?limit=1000");
        all.Items.Select(static item => item.GetProperty("status").GetString()).Should().Equal("failed", "cancelled", "paid", "ready");
        (await merchant.GetAsync("/payments/status/unpaid")).ShouldBeRefused(400, 1);
    }

    [Fact]
    public async Task The_window_is_ninety_days_at_most()
    {
        await using var merchant = await Merchant.StartAsync();
        var started = merchant.Unix(TimeSpan.Zero);
        merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1 });
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(91));
        await merchant.RenewTokenAsync();
        var now = merchant.Unix(TimeSpan.Zero);

        (await merchant.GetAsync("/payments/status/paid")).Number("total").Should().Be(0);
        (await merchant.GetAsync($"/payments/status/paid?from={started}&to={started + 86400}")).Number("total").Should().Be(1);
        (await merchant.GetAsync($"/payments/status/paid?from={started}&to={now}")).ShouldBeRefused(400, 1);
        (await merchant.GetAsync("/payments/status/paid?from=yesterday")).ShouldBeRefused(400, 1);
    }

    [Theory]
    [InlineData("page=2")]
    [InlineData("page=0")]
    [InlineData("limit=0")]
    [InlineData("limit=1001")]
    public async Task A_page_that_cannot_be_is_400(string query)
    {
        await using var merchant = await Merchant.StartAsync();
        merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1 });

        (await merchant.GetAsync("/payments/status/all?" + query)).ShouldBeRefused(400, 1);
    }
}
