using System.Text.Json.Nodes;

namespace Iamport.Client.Sandbox.Tests.Endpoints.PartnerReceipts;

public sealed class PartnerReceiptTests
{
    [Fact]
    public async Task Sales_up_to_the_amount_stand_on_the_slip_of_the_payment()
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000 });

        var registered = await RegisterAsync(merchant, payment, Sale());

        registered.ShouldBeOk();
        registered.Text("receipt_url").Should().Be(merchant.Sandbox.Payments.Single().ReceiptUrl!.AbsoluteUri);
        (await RegisterAsync(merchant, payment, Sale(), Sale())).ShouldBeRefused(400, 1);
    }

    [Fact]
    public async Task What_is_not_paid_is_400_another_gateway_501_and_an_unknown_payment_404()
    {
        await using var merchant = await Merchant.StartAsync();
        var unpaid = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, Status = "ready" });
        var other = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, PgProvider = "nice" });

        (await RegisterAsync(merchant, unpaid, Sale())).ShouldBeRefused(400, 1);
        (await RegisterAsync(merchant, other, Sale())).ShouldBeRefused(501, 1);
        (await RegisterAsync(merchant, other with { ImpUid = "imp_unknown" }, Sale())).ShouldBeRefused(404, -1);
    }

    [Theory]
    [InlineData("business_registration_number", null)]
    [InlineData("business_registration_number", "1178178260")]
    [InlineData("company_name", null)]
    [InlineData("amount", null)]
    [InlineData("amount", "0")]
    [InlineData("tax_free", "1001")]
    [InlineData("vat_amount", "-1")]
    public async Task A_wrong_or_missing_field_is_400(string field, string? value)
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000 });
        var sale = Sale();
        sale[field] = value;

        (await RegisterAsync(merchant, payment, sale)).ShouldBeRefused(400, 1);
        (await RegisterAsync(merchant, payment)).ShouldBeRefused(400, 1);
        merchant.Sandbox.Payments.Single().ReceiptUrl.Should().BeNull();
    }

    private static Task<Reply> RegisterAsync(Merchant merchant, SandboxPayment payment, params JsonNode[] sales) =>
        merchant.PostAsync($"/partners/receipts/{payment.ImpUid}", new { data = sales });

    private static JsonObject Sale() => new()
    {
        ["business_registration_number"] = "117-81-78260", ["company_name"] = "찻집", ["amount"] = 600, ["tax_free"] = 50, ["vat_amount"] = 50,
    };
}
