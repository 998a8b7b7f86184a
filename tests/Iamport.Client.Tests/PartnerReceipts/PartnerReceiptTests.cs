using System.Net;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.PartnerReceipts;

/// <summary>Sub-merchants on sales slips.</summary>
public sealed class PartnerReceiptTests : SandboxTest
{
    private const string Slip = """{"code":0,"message":null,"response":{"receipt_url":"https://pg.example/slip","new_field":7}}""";

    private static readonly PartnerSale Sale = new()
    {
        BusinessRegistrationNumber = "117-81-78260", CompanyName = "Tea Ltd", Amount = 1000, TaxFree = 10, VatAmount = 90,
    };

    private static readonly RegisterPartnerReceiptRequest Request = new() { Sales = [Sale] };

    [Fact]
    public async Task The_slip_of_the_payment_is_where_the_sales_stand()
    {
        var payment = Sandbox.AddPayment(new() { Amount = 1000 });

        var receipt = await Client.PartnerReceipts.RegisterAsync(payment.ImpUid, Request);

        receipt.ReceiptUrl.Should().NotBeNull().And.Be((await Client.Payments.GetAsync(payment.ImpUid)).ReceiptUrl);
    }

    [Fact]
    public async Task Another_gateway_is_501_and_an_unknown_payment_404()
    {
        var payment = Sandbox.AddPayment(new() { Amount = 1000, PgProvider = "kcp" });

        foreach (var (impUid, status) in new[] { (payment.ImpUid, HttpStatusCode.NotImplemented), ("imp_unknown", HttpStatusCode.NotFound) })
        {
            var failure = await FluentActions.Awaiting(() => Client.PartnerReceipts.RegisterAsync(impUid, Request))
                .Should().ThrowAsync<IamportApiException>();
            failure.Which.StatusCode.Should().Be(status);
        }
    }

    [Fact]
    public async Task Sales_are_sent_whole() => await SentJson.ShouldBeAsync(
        client => client.PartnerReceipts.RegisterAsync("imp_1", new()
        {
            Sales = [Sale, new() { BusinessRegistrationNumber = "123-45-67890", CompanyName = "Cup Ltd", Amount = 2000 }],
        }),
        Slip,
        "POST /partners/receipts/imp_1",
        """
        {"data":[{"business_registration_number":"117-81-78260","company_name":"Tea Ltd","amount":1000,"tax_free":10,"vat_amount":90},
                 {"business_registration_number":"123-45-67890","company_name":"Cup Ltd","amount":2000}]}
        """);

    [Fact]
    public async Task A_slip_is_read_whole()
    {
        using var server = ServiceStub.Start(Answer.Json(Slip));
        await using var client = TestClient.For(server.Address);

        var receipt = await client.Client.PartnerReceipts.RegisterAsync("imp_1", Request);

        receipt.ReceiptUrl.Should().Be(new Uri("https://pg.example/slip"));
        receipt.AdditionalProperties!["new_field"].GetInt32().Should().Be(7);
    }

    public static TheoryData<string, RegisterPartnerReceiptRequest> Wrong { get; } = new()
    {
        { "Sales", new() { Sales = [] } },
        { "Sales", new() { Sales = [null!] } },
        { "BusinessRegistrationNumber", new() { Sales = [Sale with { BusinessRegistrationNumber = "1178178260" }] } },
        { "BusinessRegistrationNumber", new() { Sales = [Sale with { BusinessRegistrationNumber = "117-81-78260\n" }] } },
        { "BusinessRegistrationNumber", new() { Sales = [Sale with { BusinessRegistrationNumber = null! }] } },
        { "CompanyName", new() { Sales = [Sale with { CompanyName = " " }] } },
        { "Amount", new() { Sales = [Sale with { Amount = 0 }] } },
        { "TaxFree", new() { Sales = [Sale with { TaxFree = 0.5m }] } },
        { "VatAmount", new() { Sales = [Sale with { VatAmount = -1 }] } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_sale_is_not_sent(string field, RegisterPartnerReceiptRequest request)
    {
        (await FluentActions.Awaiting(() => Client.PartnerReceipts.RegisterAsync("imp_1", request)).Should().ThrowAsync<ArgumentException>())
            .Which.ParamName.Should().Be(field);

        Sandbox.Requests.Should().BeEmpty();
    }
}
