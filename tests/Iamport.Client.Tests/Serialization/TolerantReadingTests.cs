using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Serialization;

public sealed class TolerantReadingTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("null")]
    [InlineData("\"0\"")]
    [InlineData("\"\"")]
    [InlineData("-1")]
    [InlineData("0.9")]
    [InlineData("99999999999999999999")]
    [InlineData("253402300800")]
    [InlineData("1e400")]
    [InlineData("{}")]
    public async Task A_time_that_never_was_is_null(string time)
    {
        var payment = await ReadAsync($$"""
            "paid_at": {{time}}, "vbank_date": {{time}}, "vbank_issued_at": {{time}}, "started_at": {{time}}, "failed_at": {{time}},
            "cancelled_at": {{time}}, "cancel_history": [{ "amount": 1, "cancelled_at": {{time}} }]
            """);

        payment.Should().BeEquivalentTo(new
        {
            PaidAt = (DateTimeOffset?)null, VbankDate = (DateTimeOffset?)null, VbankIssuedAt = (DateTimeOffset?)null,
            StartedAt = (DateTimeOffset?)null, FailedAt = (DateTimeOffset?)null, CancelledAt = (DateTimeOffset?)null,
        });
        payment.CancelHistory[0].CancelledAt.Should().BeNull();
    }

    [Theory]
    [InlineData("1700000000.999")]
    [InlineData("\"1700000000.5\"")]
    [InlineData("1.7000000009e9")]
    public async Task Of_a_time_what_is_less_than_a_second_is_cut_off(string time)
    {
        var payment = await ReadAsync($$"""
            "paid_at": {{time}}, "cancel_history": [{ "amount": 1, "cancelled_at": {{time}} }]
            """);

        payment.PaidAt.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
        payment.CancelHistory[0].CancelledAt.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("\"soon\"")]
    [InlineData("{}")]
    [InlineData("253402300800")]
    [InlineData("1e400")]
    public async Task A_token_without_its_times_is_no_answer(string time)
    {
        foreach (var times in new[] { $"\"now\": {time}, \"expired_at\": 1900000000", $"\"now\": 1900000000, \"expired_at\": {time}" })
        {
            using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
            server.Given(ServiceStub.TokenRequest)
                .RespondWith(Answer.Payload($$"""{ "access_token": "token-1", {{times}} }"""));
            await using var client = TestClient.For(server.Address);

            await FluentActions.Awaiting(() => client.Client.Payments.GetAsync("imp_1")).Should().ThrowAsync<IamportApiException>(times);

            server.Calls.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Numbers_are_read_from_text_and_texts_from_numbers()
    {
        var payment = await ReadAsync("""
            "cancel_amount": "12.50", "card_quota": "3", "card_type": 1, "paid_at": "1700000000", "started_at": 1700000000.0,
            "pg_tid": 12345678901234567890, "apply_num": 3.10, "custom_data": { "a": [1] }, "sandbox": "true", "escrow": 0, "cash_receipt_issued": "Y"
            """);

        payment.Should().BeEquivalentTo(new
        {
            CancelAmount = 12.5m, CardQuota = 3, CardType = CardType.Debit, PgTid = "12345678901234567890", ApplyNum = "3.10",
            CustomData = """{ "a": [1] }""", Sandbox = true, Escrow = false, CashReceiptIssued = true,
            PaidAt = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000), StartedAt = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000),
        });
    }

    [Fact]
    public async Task Empty_texts_for_numbers_flags_and_addresses_are_nothing()
    {
        var payment = await ReadAsync("""
            "cancel_amount": "", "card_quota": "", "sandbox": "", "receipt_url": "", "cancel_receipt_urls": [""], "promotion": { "discount": "" }
            """);

        payment.Should().BeEquivalentTo(new { CancelAmount = 0m, CardQuota = (int?)null, Sandbox = (bool?)null, ReceiptUrl = (Uri?)null });
        payment.Promotion!.Discount.Should().Be(0);
        payment.CancelReceiptUrls.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"cancel_amount\": \"1,000\"")]
    [InlineData("\"cancel_amount\": {}")]
    [InlineData("\"cancel_amount\": true")]
    [InlineData("\"cancel_amount\": 1e400")]
    [InlineData("\"promotion\": { \"discount\": [] }")]
    [InlineData("\"cancel_history\": [{ \"amount\": 1 }, { \"amount\": \"\\u20a91\" }]")]
    public async Task An_amount_that_is_there_and_cannot_be_read_is_no_answer(string field) =>
        await FluentActions.Awaiting(() => ReadAsync(field)).Should().ThrowAsync<IamportApiException>();

    [Theory]
    [InlineData(64)]
    [InlineData(1000)]
    public async Task A_field_that_nobody_knew_yet_may_be_as_deep_as_it_likes(int depth)
    {
        var deep = new string('[', depth) + new string(']', depth);

        (await ReadAsync($"\"new_field\": {deep}, \"custom_data\": {deep}, \"buyer_name\": \"Kim\"")).BuyerName.Should().Be("Kim");
    }

    [Fact]
    public async Task Values_that_nobody_knew_yet_are_kept_as_they_are()
    {
        var payment = await ReadAsync("""
            "pay_method": "moonpay", "channel": "watch", "pg_provider": "newpg", "emb_pg_provider": "newwallet", "currency": "XYZ",
            "card_type": "2", "customer_uid_usage": "payment.future"
            """, status: "on_hold");

        payment.Status.Value.Should().Be("on_hold");
        payment.Should().BeEquivalentTo(new
        {
            PayMethod = new PayMethod("moonpay"), Channel = new PaymentChannel("watch"), PgProvider = new PgProvider("newpg"),
            EmbPgProvider = new EmbeddedPgProvider("newwallet"), Currency = new Currency("XYZ"), CardType = new CardType("2"),
            CustomerUidUsage = new CustomerUidUsage("payment.future"),
        });
    }

    [Fact]
    public async Task Fields_that_nobody_knew_yet_are_kept_in_each_record()
    {
        var payment = await ReadAsync("""
            "new_number": 1.50, "new_record": { "deep": [true, null] }, "cancel_history": [{ "amount": 1, "new_in_entry": "x" }],
            "deposit_history": [{ "amount": 1, "new_in_deposit": "y" }], "promotion": { "new_in_promotion": [] }
            """);

        payment.AdditionalProperties!.Keys.Should().BeEquivalentTo("new_number", "new_record");
        payment.AdditionalProperties!["new_number"].GetRawText().Should().Be("1.50");
        payment.AdditionalProperties["new_record"].GetProperty("deep")[0].GetBoolean().Should().BeTrue();
        payment.CancelHistory[0].AdditionalProperties.Should().ContainKey("new_in_entry");
        payment.DepositHistory[0].AdditionalProperties.Should().ContainKey("new_in_deposit");
        payment.Promotion!.AdditionalProperties.Should().ContainKey("new_in_promotion");
    }

    [Theory]
    [InlineData("\"fail_reason\": \"x\"")]
    [InlineData("\"cancel_history\": null, \"deposit_history\": null, \"cancel_receipt_urls\": null, \"promotion\": null, \"currency\": null")]
    public async Task Everything_optional_may_be_absent_or_null_and_lists_are_never_null(string fields)
    {
        var payment = await ReadAsync(fields);

        payment.CancelHistory.Should().BeEmpty();
        payment.DepositHistory.Should().BeEmpty();
        payment.CancelReceiptUrls.Should().BeEmpty();
        payment.Should().BeEquivalentTo(new { Promotion = (PaymentPromotion?)null, Currency = default(Currency), Sandbox = (bool?)null });
    }

    private static async Task<Payment> ReadAsync(string fields, string status = "paid")
    {
        await using var server = OneAnswer.Of(
            $$"""{ "imp_uid": "imp_1", "merchant_uid": "order-1", "status": "{{status}}", "amount": 1, {{fields}} }""");
        return await server.Client.Payments.GetAsync("imp_1");
    }
}
