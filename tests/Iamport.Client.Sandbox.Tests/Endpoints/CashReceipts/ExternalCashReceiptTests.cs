namespace Iamport.Client.Sandbox.Tests.Endpoints.CashReceipts;

public sealed class ExternalCashReceiptTests
{
    [Fact]
    public async Task The_service_s_own_example_is_issued_though_it_names_a_gateway_and_a_number_as_text()
    {
        await using var merchant = await Merchant.StartAsync();

        var issued = await merchant.PostAsync("/receipts/external/order", new
        {
            merchant_uid = "order",
            name = "나이키 와플 트레이너 2 SD",
            amount = 109000,
            identifier = "1178178260",
            identifier_type = "business",
            type = "company",
            product_type = "digital",
            tax_free = "3000",
            pg = "ksnet",
        });

        issued.ShouldBeOk();
        (issued.Text("merchant_uid"), issued.Text("type"), issued.Number("amount"), issued.Number("vat"))
            .Should().Be(("order", "company", 109000, 9636));
        (await merchant.GetAsync("/receipts/external/order")).Text("apply_num").Should().Be(issued.Text("apply_num"));
        merchant.Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task It_is_issued_once_and_revoked_once()
    {
        await using var merchant = await Merchant.StartAsync();
        const string Path = "/receipts/external/order";
        var order = new { name = "커피", amount = 1100, identifier = "01012345678", channel_key = "channel-key-kcp" };

        (await merchant.GetAsync(Path)).ShouldBeRefused(404, -1);
        (await merchant.DeleteAsync(Path)).ShouldBeRefused(404, -1);
        (await merchant.PostAsync(Path, order)).ShouldBeOk();
        (await merchant.PostAsync(Path, order)).ShouldBeRefused(400, 1);
        (await merchant.DeleteAsync(Path)).Number("cancelled_at").Should().BePositive();
        (await merchant.DeleteAsync(Path)).ShouldBeRefused(400, 1);
    }

    [Theory]
    [InlineData("kicc", 200, 501)]
    [InlineData("daou", 501, 404)]
    [InlineData("payco", 501, 404)]
    public async Task What_a_gateway_cannot_do_is_501(string pg, int issuing, int revoking)
    {
        await using var merchant = await Merchant.StartAsync();
        var order = new { name = "커피", amount = 1100, identifier = "01012345678", identifier_type = "phone", pg };

        (await merchant.PostAsync("/receipts/external/order", order)).Status.Should().Be(issuing);
        (await merchant.DeleteAsync("/receipts/external/order")).Status.Should().Be(revoking);
    }

    [Theory]
    [InlineData("channel_key", null)]
    [InlineData("name", null)]
    [InlineData("identifier", null)]
    [InlineData("amount", null)]
    [InlineData("amount", "0")]
    [InlineData("amount", "1.5")]
    [InlineData("pay_method", "card")]
    [InlineData("channel_key", "channel-key-welcome")]
    public async Task A_wrong_or_missing_field_is_400(string field, string? value)
    {
        await using var merchant = await Merchant.StartAsync();
        var order = new Dictionary<string, string?>
        {
            ["name"] = "커피",
            ["amount"] = "1100",
            ["identifier"] = "01012345678",
            ["channel_key"] = "channel-key-kcp",
            [field] = value,
        };

        (await merchant.PostAsync("/receipts/external/order", order)).ShouldBeRefused(400, 1);
        (await merchant.GetAsync("/receipts/external/order")).ShouldBeRefused(404, -1);
    }
}
