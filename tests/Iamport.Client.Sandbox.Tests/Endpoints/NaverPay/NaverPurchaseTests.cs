namespace Iamport.Client.Sandbox.Tests.Endpoints.NaverPay;

public sealed class NaverPurchaseTests
{
    [Fact]
    public async Task What_is_not_paid_gets_no_points()
    {
        await using var merchant = await Merchant.StartAsync();
        var ready = merchant.Sandbox.AddPayment(new SandboxPayment { PgProvider = "naverpay", Amount = 1000, Status = "ready" });

        (await merchant.PostAsync($"/payments/{ready.ImpUid}/naver/point", new { })).ShouldBeRefused(500, -1);
        (await merchant.PostAsync("/payments/imp_unknown/naver/point", new { })).ShouldBeRefused(404, -1);
    }

    [Fact]
    public async Task What_is_not_in_escrow_cannot_be_confirmed()
    {
        await using var merchant = await Merchant.StartAsync();
        var plain = merchant.Sandbox.AddPayment(new SandboxPayment { PgProvider = "naverpay", Amount = 1000 });
        var escrow = merchant.Sandbox.AddPayment(new SandboxPayment { PgProvider = "naverpay", Amount = 1000, Escrow = true });

        (await merchant.PostAsync($"/payments/{plain.ImpUid}/naver/confirm", new { })).ShouldBeRefused(500, -1);
        (await merchant.PostAsync($"/payments/{escrow.ImpUid}/naver/confirm", new { requester = "postman" })).ShouldBeRefused(500, 1);
        var confirmed = await merchant.PostAsync($"/payments/{escrow.ImpUid}/naver/confirm", new { });

        confirmed.ShouldBeOk();
        confirmed.Response.ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task The_cash_amount_splits_off_the_tax()
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { PgProvider = "naverpay", Amount = 1100 });

        var amount = await merchant.GetAsync($"/payments/{payment.ImpUid}/naver/cash-amount");

        (amount.Number("amount_total"), amount.Number("amount_by_npoint"), amount.Number("amount_by_primary")).Should().Be((1100, 0, 1100));
        (amount.Number("amount_supply"), amount.Number("amount_vat")).Should().Be((1000, 100));
        (await merchant.GetAsync("/payments/imp_unknown/naver/cash-amount")).ShouldBeRefused(400, 1);
    }

    [Theory]
    [InlineData("from=1&to=2&review_type=general")]
    [InlineData("channel_key=k&to=2&review_type=general")]
    [InlineData("channel_key=k&from=1&review_type=general")]
    [InlineData("channel_key=k&from=1&to=2")]
    [InlineData("channel_key=k&from=1&to=2&review_type=film")]
    public async Task A_list_of_reviews_needs_channel_window_and_kind(string query)
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.GetAsync($"/naver/reviews?{query}")).ShouldBeRefused(400, 1);
    }
}
