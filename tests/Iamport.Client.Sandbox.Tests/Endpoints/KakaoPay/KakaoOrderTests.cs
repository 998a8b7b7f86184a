namespace Iamport.Client.Sandbox.Tests.Endpoints.KakaoPay;

public sealed class KakaoOrderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("?payment_request_date=2026-11-21")]
    [InlineData("?payment_request_date=20261121&page=0")]
    public async Task A_query_that_names_no_day_is_a_bad_request(string query)
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.GetAsync($"/kakao/payment/orders{query}")).ShouldBeRefused(400, 1);
    }

    [Theory]
    [InlineData("ready", "READY")]
    [InlineData("paid", "SUCCESS_PAYMENT")]
    [InlineData("failed", "FAIL_PAYMENT")]
    [InlineData("cancelled", "CANCEL_PAYMENT")]
    public async Task A_payment_is_an_order_in_Kakao_Pays_words(string status, string told)
    {
        await using var merchant = await Merchant.StartAsync(new() { StartTime = new DateTimeOffset(2026, 11, 21, 3, 0, 0, TimeSpan.Zero) });
        merchant.Sandbox.AddPayment(new() { MerchantUid = "o", PgProvider = "kakaopay", Status = status, Amount = 1000 });

        var order = (await merchant.GetAsync("/kakao/payment/orders?payment_request_date=20261121")).Response.GetProperty("orders")[0];

        order.GetProperty("status").GetString().Should().Be(told);
        order.GetProperty("created_at").GetString().Should().Be("2026-11-21T12:00:00");
    }
}
