using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.VirtualAccounts;

/// <summary>What goes over the wire and what is made of what comes back.</summary>
public sealed class VirtualAccountWireTests
{
    private static readonly IssueVirtualAccountRequest Everything = new()
    {
        MerchantUid = "order-1", Amount = 30_000.00m, VbankCode = "04", VbankDue = DateTimeOffset.FromUnixTimeSeconds(1_900_000_000),
        ChannelKey = "channel-1", Pg = "settle.A1", VbankHolder = "Tea shop", VbankNum = "110-1", VbankKey = "key-1", FixedUnlimitedVbank = true,
        EscrowPassword = "escrow-pass", Name = "Tea", ProductType = PaymentProductType.Real, ProductCount = 2, BusinessRegistrationNumber = "1234567890",
        TaxFree = 1000, VatAmount = 0, NoticeUrls = [new("https://shop.example/a"), new("https://shop.example/b?c=d")],
        BuyerName = "Hong Gildong", BuyerEmail = "hong@example.com", BuyerTel = "010-1234-5678", BuyerAddr = "Seoul", BuyerPostcode = "04524",
        CustomData = """{"a":1}""",
    };

    [Fact]
    public async Task An_account_is_asked_for_with_every_field_and_the_key_in_the_query()
    {
        var sent = await SendAsync(client => client.VirtualAccounts.IssueAsync(Everything, "the key & more"));

        (sent.Method, sent.Path, sent.Query).Should().Be(("POST", "/vbanks", "?pg_api_key=the%20key%20%26%20more"));
        sent.Body.ShouldBeJson(
            """
            {"merchant_uid":"order-1","amount":30000,"vbank_code":"04","vbank_due":1900000000,"channel_key":"channel-1","pg":"settle.A1",
             "vbank_holder":"Tea shop","vbank_num":"110-1","vbank_key":"key-1","fixed_unlimited_vbank":true,"escrow_password":"escrow-pass",
             "name":"Tea","product_type":"real","product_count":2,"business_registration_number":"1234567890","tax_free":1000,"vat_amount":0,
             "notice_url":["https://shop.example/a","https://shop.example/b?c=d"],"buyer_name":"Hong Gildong","buyer_email":"hong@example.com",
             "buyer_tel":"010-1234-5678","buyer_addr":"Seoul","buyer_postcode":"04524","custom_data":"{\"a\":1}"}
            """);
    }

    [Fact]
    public async Task What_is_left_out_is_not_written()
    {
        var sent = await SendAsync(client => client.VirtualAccounts.IssueAsync(
            new() { MerchantUid = "order-1", Amount = 1, VbankCode = "004", VbankDue = DateTimeOffset.FromUnixTimeSeconds(1_900_000_000) }));

        sent.Query.Should().BeEmpty();
        sent.Body.ShouldBeJson("""{"merchant_uid":"order-1","amount":1,"vbank_code":"004","vbank_due":1900000000}""");
    }

    [Fact]
    public async Task An_update_carries_both_fields()
    {
        var sent = await SendAsync(client => client.VirtualAccounts.UpdateAsync(
            "imp_1", new() { Amount = 500, VbankDue = DateTimeOffset.FromUnixTimeSeconds(1_900_000_000) }));

        (sent.Method, sent.Path).Should().Be(("PUT", "/vbanks/imp_1"));
        sent.Body.ShouldBeJson("""{"amount":500,"vbank_due":1900000000}""");
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("the-key", "?pg_api_key=the-key")]
    public async Task An_account_is_closed_with_the_key_in_the_query(string? pgApiKey, string query)
    {
        var sent = await SendAsync(client => client.VirtualAccounts.RevokeAsync("imp_1", pgApiKey));

        (sent.Method, sent.Path, sent.Query, sent.Body).Should().Be(("DELETE", "/vbanks/imp_1", query, ""));
    }

    [Fact]
    public async Task The_holder_is_asked_for_in_the_query()
    {
        using var server = ServiceStub.Start(Answer.Payload("""{"bank_holder":"Hong Gildong","bank":"KB"}"""));
        await using var client = TestClient.For(server.Address);

        var holder = await client.Client.VirtualAccounts.GetHolderAsync("004", "110-1");

        holder.BankHolder.Should().Be("Hong Gildong");
        holder.AdditionalProperties.Should().ContainKey("bank");
        holder.ToString().Should().NotContain("Hong");
        server.Calls.Single().Query.Should().Be("?bank_code=004&bank_num=110-1");
    }

    [Fact]
    public void The_text_of_a_request_holds_order_and_amount() =>
        Everything.ToString().Should().Be("IssueVirtualAccountRequest { MerchantUid = order-1, Amount = 30000.00 }");

    public static TheoryData<Func<IIamportClient, Task>> Calls { get; } = new()
    {
        client => client.VirtualAccounts.IssueAsync(Everything, "the-secret"),
        client => client.VirtualAccounts.IssueAsync(Everything with { EscrowPassword = "the-secret" }),
        client => client.VirtualAccounts.RevokeAsync("imp_1", "the-secret"),
        client => client.VirtualAccounts.GetHolderAsync("004", "the-secret"),
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_refusal_that_repeats_a_secret_does_not_tell_it(Func<IIamportClient, Task> call)
    {
        using var server = ServiceStub.Start(Answer.Json("""{"code":1,"message":"hashData of the-secret","response":null}"""));
        await using var client = TestClient.For(server.Address);

        (await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<IamportApiException>())
            .Which.ToString().Should().Contain("hashData of ***").And.NotContain("the-secret");
    }

    private static async Task<SeenRequest> SendAsync(Func<IIamportClient, Task> call)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address);
        await call(client.Client);
        return server.Calls.Single();
    }
}
