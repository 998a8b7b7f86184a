namespace Iamport.Client.Sandbox.Tests.Endpoints.Payments;

public sealed class BalanceTests
{
    [Fact]
    public async Task Only_PAYCO_tells_what_is_left()
    {
        await using var merchant = await Merchant.StartAsync();
        var payco = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1100, PgProvider = "payco" });
        var other = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1100 });
        await merchant.PostAsync("/payments/cancel", new { imp_uid = payco.ImpUid, amount = 550 });

        var balance = await merchant.GetAsync($"/payments/{payco.ImpUid}/balance");

        balance.Number("amount").Should().Be(550);
        var primary = balance.Response.GetProperty("primary");
        (primary.GetProperty("supply").GetDecimal(), primary.GetProperty("vat").GetDecimal()).Should().Be((500, 50));
        balance.Response.GetProperty("histories").GetArrayLength().Should().Be(2);
        (await merchant.GetAsync($"/payments/{other.ImpUid}/balance")).ShouldBeRefused(405, 1);
        (await merchant.GetAsync("/payments/imp_unknown/balance")).ShouldBeRefused(404, -1);
    }
}
