namespace Iamport.Client.Sandbox.Tests.Endpoints.CashReceipts;

public sealed class CashReceiptTests
{
    [Fact]
    public async Task Its_amount_is_what_the_payment_has_left()
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 33000, PayMethod = "trans", PgProvider = "kcp" });
        await merchant.PostAsync("/payments/cancel", new { imp_uid = payment.ImpUid, amount = 11000 });

        var issued = await merchant.PostAsync($"/receipts/{payment.ImpUid}", new { identifier = "01012345678", tax_free = 11000 });

        issued.ShouldBeOk();
        (issued.Text("imp_uid"), issued.Text("type")).Should().Be((payment.ImpUid, "person"));
        (issued.Number("amount"), issued.Number("vat"), issued.Number("cancelled_at")).Should().Be((22000, 1000, 0));
        issued.Text("receipt_tid").Should().NotBeNullOrEmpty();
        issued.Text("receipt_url").Should().StartWith("http://127.0.0.1");
        issued.Number("applied_at").Should().BePositive();
    }

    [Fact]
    public async Task A_revoked_one_stays_readable_and_makes_room_for_another()
    {
        await using var merchant = await Merchant.StartAsync();
        var path = $"/receipts/{Transfer(merchant, "nice").ImpUid}";
        await merchant.PostAsync(path, new { identifier = "01012345678" });

        (await merchant.DeleteAsync(path)).ShouldBeOk();

        (await merchant.GetAsync(path)).Number("cancelled_at").Should().BePositive();
        (await merchant.DeleteAsync(path)).ShouldBeRefused(400, 1);
        (await merchant.PostAsync(path, new { identifier = "1178178260", type = "company", vat_amount = 7 })).Number("vat").Should().Be(7);
        merchant.Sandbox.Payments.Single().CashReceiptIssued.Should().BeTrue();
    }

    [Fact]
    public async Task Only_paid_cash_gets_one()
    {
        await using var merchant = await Merchant.StartAsync();
        var card = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000 });
        var unpaid = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, PayMethod = "vbank", Status = "ready" });

        foreach (var impUid in new[] { card.ImpUid, unpaid.ImpUid, "imp_unknown" })
        {
            (await merchant.PostAsync($"/receipts/{impUid}", new { identifier = "01012345678" })).ShouldBeRefused(400, 1);
            (await merchant.GetAsync($"/receipts/{impUid}")).ShouldBeRefused(404, -1);
            (await merchant.DeleteAsync($"/receipts/{impUid}")).ShouldBeRefused(400, 1);
        }

        merchant.Sandbox.Payments.Should().OnlyContain(static payment => !payment.CashReceiptIssued);
    }

    [Theory]
    [InlineData("kakaopay", 501, 400)]
    [InlineData("kicc", 200, 501)]
    [InlineData("smartro", 200, 501)]
    [InlineData("daou", 200, 200)]
    public async Task What_a_gateway_cannot_do_is_501(string pgProvider, int issuing, int revoking)
    {
        await using var merchant = await Merchant.StartAsync();
        var path = $"/receipts/{Transfer(merchant, pgProvider).ImpUid}";

        var issued = await merchant.PostAsync(
            path, new { identifier = "01012345678", identifier_type = "phone", company_tel = "02", company_name = "가게", corp_reg_no = "1" });

        issued.Status.Should().Be(issuing);
        (await merchant.DeleteAsync(path)).Status.Should().Be(revoking);
    }

    [Theory]
    [InlineData("html5_inicis", "{}")]
    [InlineData("html5_inicis", "{\"identifier\":\"1\",\"type\":\"x\"}")]
    [InlineData("html5_inicis", "{\"identifier\":\"1\",\"identifier_type\":\"x\"}")]
    [InlineData("html5_inicis", "{\"identifier\":\"1\",\"product_type\":\"x\"}")]
    [InlineData("html5_inicis", "{\"identifier\":\"1\",\"tax_free\":11001}")]
    [InlineData("html5_inicis", "{\"identifier\":\"1\",\"vat\":-1}")]
    [InlineData("ksnet", "{\"identifier\":\"1\"}")]
    [InlineData("nice_v2", "{\"identifier\":\"1\",\"type\":\"person\"}")]
    [InlineData("welcome", "{\"identifier\":\"1\",\"type\":\"person\",\"buyer_tel\":\"1\"}")]
    public async Task A_wrong_or_missing_field_is_400(string pgProvider, string body)
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = Transfer(merchant, pgProvider);

        (await merchant.PostTextAsync($"/receipts/{payment.ImpUid}", body, "application/json")).ShouldBeRefused(400, 1);
        merchant.Sandbox.Payments.Single().CashReceiptIssued.Should().BeFalse();
    }

    private static SandboxPayment Transfer(Merchant merchant, string pgProvider) =>
        merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 11000, PayMethod = "trans", PgProvider = pgProvider });
}
