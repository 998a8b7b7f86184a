namespace Iamport.Client.EndToEnd.Guides;

public sealed class CurrenciesTests : GuideTest
{
    [Theory]
    [InlineData("USD", "paid", "12.5", "paid")]
    [InlineData("KRW", "paid", "12.5", "not paid as it was asked for: Currency")]
    [InlineData("USD", "paid", "1.25", "not paid as it was asked for: Amount")]
    [InlineData("USD", "ready", "12.5", "wait for the webhook")]
    public async Task It_is_paid_in_the_currency_that_was_asked_for(string currency, string status, string amount, string told)
    {
        var desk = new OverseasDesk(Client, "channel-key-1");
        desk.ForPage("order-1", 12.5m).Should().Contain("\"amount\":12.5,");
        Sandbox.AddPayment(new()
        {
            ImpUid = "imp_1", MerchantUid = "order-1", Currency = currency, Status = status, PgProvider = "paypal_v2", PayMethod = "paypal",
            Amount = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture),
        });

        (await desk.JudgeAsync("imp_1", "order-1", 12.5m)).Should().Be(told);
    }
}
