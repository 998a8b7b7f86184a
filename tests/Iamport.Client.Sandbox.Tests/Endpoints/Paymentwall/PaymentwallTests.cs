namespace Iamport.Client.Sandbox.Tests.Endpoints.Paymentwall;

public sealed class PaymentwallTests
{
    [Fact]
    public async Task Digital_goods_need_no_address_and_physical_ones_are_refused_inside_a_success()
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = Pay(merchant);

        var physical = await DeliverAsync(merchant, Delivery(payment, "type", "physical"));

        physical.ShouldBeOk();
        physical.Number("error_code").Should().BePositive();
        physical.Text("error").Should().NotBeNullOrEmpty();
        physical.Response.GetProperty("notices").GetArrayLength().Should().Be(10);
        merchant.Sandbox.Payments.Single().OrderStatus.Should().BeNull();

        var digital = await DeliverAsync(merchant, Delivery(payment));

        digital.ShouldBeOk();
        digital.Response.GetRawText().Should().Be("""{"success":1}""");
        merchant.Sandbox.Payments.Single().OrderStatus.Should().Be("delivering");
    }

    [Theory]
    [InlineData("imp_uid", null)]
    [InlineData("imp_uid", "imp_unknown")]
    [InlineData("merchant_uid", null)]
    [InlineData("merchant_uid", "another")]
    [InlineData("type", null)]
    [InlineData("type", "x")]
    [InlineData("status", null)]
    [InlineData("status", "sent")]
    [InlineData("refundable", "true")]
    [InlineData("estimated_delivery_datetime", null)]
    [InlineData("estimated_update_datetime", "2026-09-21")]
    [InlineData("shipping_address_email", null)]
    public async Task What_the_service_sees_to_be_wrong_is_refused_by_its_code(string field, string? value)
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = Pay(merchant);

        (await DeliverAsync(merchant, Delivery(payment, field, value))).ShouldBeRefused(200, 1);
        merchant.Sandbox.Payments.Single().Should().Be(payment);
    }

    [Fact]
    public async Task Another_gateway_s_payment_is_refused()
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000 });

        (await DeliverAsync(merchant, Delivery(payment))).ShouldBeRefused(200, 1);
    }

    private static SandboxPayment Pay(Merchant merchant) =>
        merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 10, Currency = "USD", PgProvider = "paymentwall" });

    private static Task<Reply> DeliverAsync(Merchant merchant, Dictionary<string, string?> delivery) =>
        merchant.PostAsync("/paymentwall/delivery", delivery);

    private static Dictionary<string, string?> Delivery(SandboxPayment payment, string? field = null, string? value = null)
    {
        var delivery = new Dictionary<string, string?>
        {
            ["imp_uid"] = payment.ImpUid,
            ["merchant_uid"] = payment.MerchantUid,
            ["type"] = "digital",
            ["status"] = "delivering",
            ["estimated_delivery_datetime"] = "1790000000",
            ["estimated_update_datetime"] = "1790000000",
            ["refundable"] = "no",
            ["shipping_address_email"] = "buyer@example.com",
        };
        delivery[field ?? "details"] = value;
        return delivery;
    }
}
