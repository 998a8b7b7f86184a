using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.CashReceipts;

/// <summary>Each field by its name on the wire, there and back.</summary>
public sealed class CashReceiptWireTests
{
    private const string Receipt =
        """
        {"code":0,"message":null,"response":{
          "imp_uid":"imp_1","merchant_uid":"order-1","receipt_tid":"tid-1","apply_num":"123456789","type":"company","amount":11000,"vat":"1000",
          "receipt_url":"https://pg.example/r/1","applied_at":1790000000,"cancelled_at":1790000060,"new_field":7}}
        """;

    [Fact]
    public async Task A_receipt_of_a_payment_is_sent_whole() => await SentJson.ShouldBeAsync(
        client => client.CashReceipts.IssueAsync("imp_1", new()
        {
            Identifier = "1178178260",
            IdentifierType = CashReceiptIdentifierType.Business,
            Type = CashReceiptType.Company,
            ProductType = PaymentProductType.Digital,
            CompanyName = "Shop",
            CompanyTel = "02-000-0000",
            CorpRegNo = "1234567890",
            BuyerName = "Hong Gildong",
            BuyerEmail = "buyer@example.com",
            BuyerTel = "010-0000-0000",
            TaxFree = 3000.00m,
            Vat = 800,
            VatAmount = 900,
        }),
        Receipt,
        "POST /receipts/imp_1",
        """
        {"identifier":"1178178260","identifier_type":"business","type":"company","product_type":"digital","company_name":"Shop",
         "company_tel":"02-000-0000","corp_reg_no":"1234567890","buyer_name":"Hong Gildong","buyer_email":"buyer@example.com",
         "buyer_tel":"010-0000-0000","tax_free":3000,"vat":800,"vat_amount":900}
        """);

    [Fact]
    public async Task A_receipt_of_cash_taken_elsewhere_is_sent_whole() => await SentJson.ShouldBeAsync(
        client => client.CashReceipts.IssueExternalAsync("order-1", new()
        {
            ChannelKey = "channel-key-1",
            Pg = "welcome.mid",
            Name = "Tea",
            Amount = 109000,
            Identifier = "01012345678",
            IdentifierType = CashReceiptIdentifierType.Phone,
            Type = CashReceiptType.Person,
            ProductType = PaymentProductType.Real,
            PayMethod = PayMethod.Vbank,
            CorpRegNo = "1234567890",
            BuyerName = "Hong Gildong",
            BuyerEmail = "buyer@example.com",
            BuyerTel = "010-0000-0000",
            TaxFree = 3000,
            VatAmount = 900,
        }),
        Receipt,
        "POST /receipts/external/order-1",
        """
        {"channel_key":"channel-key-1","pg":"welcome.mid","name":"Tea","amount":109000,"identifier":"01012345678","identifier_type":"phone",
         "type":"person","product_type":"real","pay_method":"vbank","corp_reg_no":"1234567890","buyer_name":"Hong Gildong",
         "buyer_email":"buyer@example.com","buyer_tel":"010-0000-0000","tax_free":3000,"vat_amount":900}
        """);

    [Fact]
    public async Task What_is_left_out_is_not_sent() => await SentJson.ShouldBeAsync(
        client => client.CashReceipts.IssueAsync("imp_1", new() { Identifier = "01012345678" }),
        Receipt,
        "POST /receipts/imp_1",
        """{"identifier":"01012345678"}""");

    [Fact]
    public async Task A_receipt_is_read_whole()
    {
        using var server = ServiceStub.Start(Answer.Json(Receipt));
        await using var client = TestClient.For(server.Address);

        var receipt = await client.Client.CashReceipts.RevokeExternalAsync("order-1");

        receipt.AdditionalProperties!["new_field"].GetInt32().Should().Be(7);
        (receipt with { AdditionalProperties = null }).Should().Be(new CashReceipt
        {
            ImpUid = "imp_1",
            MerchantUid = "order-1",
            ReceiptTid = "tid-1",
            ApplyNum = "123456789",
            Type = CashReceiptType.Company,
            Amount = 11000,
            Vat = 1000,
            ReceiptUrl = new Uri("https://pg.example/r/1"),
            AppliedAt = DateTimeOffset.FromUnixTimeSeconds(1790000000),
            CancelledAt = DateTimeOffset.FromUnixTimeSeconds(1790000060),
        });
        var call = server.Calls.Single();
        (call.Method, call.Path, call.Body).Should().Be(("DELETE", "/receipts/external/order-1", ""));
    }

    [Fact]
    public async Task No_receipt_is_null_also_when_the_envelope_has_no_response()
    {
        using var server = ServiceStub.Start(Answer.Json("""{"code":-1,"message":"no receipt was issued","data":null}""", 404));
        await using var client = TestClient.For(server.Address);

        (await client.Client.CashReceipts.FindAsync("imp_1")).Should().BeNull();
    }

    [Theory]
    [InlineData("117-81-78260")]
    [InlineData("1178178260")]
    public async Task The_recipient_is_told_nowhere(string repeated)
    {
        var request = new IssueCashReceiptRequest { Identifier = "117-81-78260", Type = CashReceiptType.Company };
        using var server = ServiceStub.Start(Answer.Json($$"""{"code":-1,"message":"refused: {{repeated}}","response":null}""", 500));
        await using var client = TestClient.For(server.Address);

        var failure = await FluentActions.Awaiting(() => client.Client.CashReceipts.IssueAsync("imp_1", request))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.ToString().Should().NotContain(repeated);
        failure.Which.ApiMessage.Should().Be("refused: ***");
        request.ToString().Should().Be("IssueCashReceiptRequest { Type = company }");
    }

    [Theory]
    [InlineData("Identifier", " ", "Tea", 1, 0, 0)]
    [InlineData("Name", "01012345678", "", 1, 0, 0)]
    [InlineData("Amount", "01012345678", "Tea", 0, 0, 0)]
    [InlineData("Amount", "01012345678", "Tea", 0.5, 0, 0)]
    [InlineData("TaxFree", "01012345678", "Tea", 1, -1, 0)]
    [InlineData("VatAmount", "01012345678", "Tea", 1, 0, 0.5)]
    public async Task A_wrong_request_is_not_sent(string field, string identifier, string name, decimal amount, decimal taxFree, decimal vatAmount)
    {
        using var server = ServiceStub.Start(Answer.Json(Receipt));
        await using var client = TestClient.For(server.Address);
        var request = new IssueExternalCashReceiptRequest
        {
            Identifier = identifier, Name = name, Amount = amount, TaxFree = taxFree, VatAmount = vatAmount,
        };

        (await FluentActions.Awaiting(() => client.Client.CashReceipts.IssueExternalAsync("order-1", request))
            .Should().ThrowAsync<ArgumentException>()).Which.ParamName.Should().Be(field);
        await FluentActions.Awaiting(() => client.Client.CashReceipts.IssueAsync("imp_1", new() { Identifier = "1", Vat = -1 }))
            .Should().ThrowAsync<ArgumentException>().WithParameterName("Vat");

        server.Requests.Should().BeEmpty();
    }
}
