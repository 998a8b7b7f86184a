using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Paymentwall;

/// <summary>Deliveries, and refusals that come as successes.</summary>
public sealed class PaymentwallTests : SandboxTest
{
    private const string Registered = """{"code":0,"message":null,"response":{"success":1}}""";

    private static readonly DateTimeOffset Day = DateTimeOffset.FromUnixTimeSeconds(1790000000);

    private static readonly RegisterPaymentwallDeliveryRequest Digital = new()
    {
        ImpUid = "imp_1",
        MerchantUid = "order-1",
        Type = PaymentwallDeliveryType.Digital,
        Status = PaymentwallDeliveryStatus.Delivered,
        EstimatedDeliveryDatetime = Day,
        EstimatedUpdateDatetime = Day.AddDays(1),
        Refundable = false,
        ShippingAddressEmail = "buyer@example.com",
    };

    private static readonly RegisterPaymentwallDeliveryRequest Physical = Digital with
    {
        Type = PaymentwallDeliveryType.Physical,
        Status = PaymentwallDeliveryStatus.OrderShipped,
        Refundable = true,
        CarrierTrackingId = "track-1",
        CarrierType = "DHL",
        Reason = "none",
        Details = "fragile",
        ShippingAddressCountry = "KR",
        ShippingAddressCity = "Seoul",
        ShippingAddressZip = "04524",
        ShippingAddressState = "N/A",
        ShippingAddressStreet = "1 Sejong-daero",
        ShippingAddressPhone = "010-0000-0000",
        ShippingAddressFirstName = "Gildong",
        ShippingAddressLastName = "Hong",
    };

    [Fact]
    public async Task A_delivery_is_registered_step_by_step()
    {
        Pay();

        (await Client.Paymentwall.RegisterDeliveryAsync(Physical)).IsRegistered.Should().BeTrue();
        Sandbox.Payments.Single().OrderStatus.Should().Be("order_shipped");
        (await Client.Paymentwall.RegisterDeliveryAsync(Physical with { Status = PaymentwallDeliveryStatus.Delivered })).Success.Should().BeTrue();
        Sandbox.Payments.Single().OrderStatus.Should().Be("delivered");
    }

    [Fact]
    public async Task What_Paymentwall_refuses_is_an_answer_that_is_no_success()
    {
        Pay();

        var result = await Client.Paymentwall.RegisterDeliveryAsync(Physical with { CarrierType = null });

        result.IsRegistered.Should().BeFalse();
        result.ErrorCode.Should().NotBeNull();
        result.Notices.Should().ContainSingle().Which.Should().Contain("carrier_type");
        Sandbox.Payments.Single().OrderStatus.Should().BeNull();
    }

    [Fact]
    public async Task What_the_service_refuses_is_an_exception()
    {
        Pay();

        await FluentActions.Awaiting(() => Client.Paymentwall.RegisterDeliveryAsync(Digital with { MerchantUid = "order-2" }))
            .Should().ThrowAsync<IamportApiException>();
    }

    [Fact]
    public async Task A_delivery_is_sent_whole() => await SentJson.ShouldBeAsync(
        client => client.Paymentwall.RegisterDeliveryAsync(Physical),
        Registered,
        "POST /paymentwall/delivery",
        """
        {"imp_uid":"imp_1","merchant_uid":"order-1","type":"physical","status":"order_shipped","carrier_tracking_id":"track-1",
         "carrier_type":"DHL","estimated_delivery_datetime":1790000000,"estimated_update_datetime":1790086400,"reason":"none",
         "refundable":"yes","details":"fragile","shipping_address_email":"buyer@example.com","shipping_address_country":"KR",
         "shipping_address_city":"Seoul","shipping_address_zip":"04524","shipping_address_state":"N/A",
         "shipping_address_street":"1 Sejong-daero","shipping_address_phone":"010-0000-0000",
         "shipping_address_firstname":"Gildong","shipping_address_lastname":"Hong"}
        """);

    [Fact]
    public async Task What_is_left_out_is_not_sent() => await SentJson.ShouldBeAsync(
        client => client.Paymentwall.RegisterDeliveryAsync(Digital),
        Registered,
        "POST /paymentwall/delivery",
        """
        {"imp_uid":"imp_1","merchant_uid":"order-1","type":"digital","status":"delivered","estimated_delivery_datetime":1790000000,
         "estimated_update_datetime":1790086400,"refundable":"no","shipping_address_email":"buyer@example.com"}
        """);

    [Theory]
    [InlineData("""{"success":1}""", true)]
    [InlineData("""{"success":"1","notices":["shipped late"]}""", true)]
    [InlineData("""{"success":1,"error_code":3000}""", false)]
    [InlineData("""{"success":1,"error":"missing"}""", false)]
    [InlineData("""{"success":0}""", false)]
    [InlineData("""{"notices":["missing"]}""", false)]
    [InlineData("{}", false)]
    public async Task Only_a_success_that_names_no_error_is_one(string response, bool isRegistered)
    {
        using var server = ServiceStub.Start(Answer.Payload(response));
        await using var client = TestClient.For(server.Address);

        (await client.Client.Paymentwall.RegisterDeliveryAsync(Digital)).IsRegistered.Should().Be(isRegistered);
    }

    [Fact]
    public async Task A_result_is_read_whole_and_does_not_print_what_Paymentwall_said()
    {
        using var server = ServiceStub.Start(
            Answer.Payload("""{"error_code":"3000","error":"bad street","notices":["1 Sejong-daero"],"new_field":7}"""));
        await using var client = TestClient.For(server.Address);

        var result = await client.Client.Paymentwall.RegisterDeliveryAsync(Digital);

        (result.Success, result.ErrorCode, result.Error).Should().Be((null, 3000, "bad street"));
        result.Notices.Should().Equal("1 Sejong-daero");
        result.AdditionalProperties!["new_field"].GetInt32().Should().Be(7);
        result.ToString().Should().Be("PaymentwallDeliveryResult { IsRegistered = False, ErrorCode = 3000 }");
    }

    public static TheoryData<string, RegisterPaymentwallDeliveryRequest> Wrong { get; } = new()
    {
        { "ImpUid", Digital with { ImpUid = "" } },
        { "MerchantUid", Digital with { MerchantUid = " " } },
        { "Type", Digital with { Type = default } },
        { "Status", Digital with { Status = default } },
        { "EstimatedDeliveryDatetime", Digital with { EstimatedDeliveryDatetime = default } },
        { "EstimatedUpdateDatetime", Digital with { EstimatedUpdateDatetime = default } },
        { "ShippingAddressEmail", Digital with { ShippingAddressEmail = "" } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_delivery_is_not_sent(string field, RegisterPaymentwallDeliveryRequest request)
    {
        (await FluentActions.Awaiting(() => Client.Paymentwall.RegisterDeliveryAsync(request)).Should().ThrowAsync<ArgumentException>())
            .Which.ParamName.Should().Be(field);

        Sandbox.Requests.Should().BeEmpty();
    }

    private SandboxPayment Pay() =>
        Sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 10, Currency = "USD", PgProvider = "paymentwall" });
}
