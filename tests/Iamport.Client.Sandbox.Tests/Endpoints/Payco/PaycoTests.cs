namespace Iamport.Client.Sandbox.Tests.Endpoints.Payco;

public sealed class PaycoTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("CANCELLED")]
    [InlineData("delivery_start")]
    public async Task Another_word_for_a_state_is_refused(string? status)
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, PgProvider = "payco" });

        (await merchant.PostAsync($"/payco/orders/status/{payment.ImpUid}", new { status })).ShouldBeRefused(200, 1);
        merchant.Sandbox.Payments.Single().Should().Be(payment);
    }

    [Fact]
    public async Task A_payment_that_is_unknown_or_unpaid_is_refused()
    {
        await using var merchant = await Merchant.StartAsync();
        var unpaid = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, PgProvider = "payco", Status = "ready" });

        foreach (var impUid in new[] { unpaid.ImpUid, "imp_unknown" })
        {
            (await merchant.PostAsync($"/payco/orders/status/{impUid}", new { status = "DELIVERY_START" })).ShouldBeRefused(200, 1);
        }
    }
}
