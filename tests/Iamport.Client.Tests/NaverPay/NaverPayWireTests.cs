using System.Text.Json.Nodes;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.NaverPay;

/// <summary>What goes over the wire, with every property filled.</summary>
public sealed class NaverPayWireTests
{
    private const string TwoOnTheWire = """ "product_order_id":["2030010112345671","2030010112345681"] """;

    private static readonly NaverProductOrders Two = NaverProductOrders.Only("2030010112345671", "2030010112345681");
    private static readonly DateTimeOffset At = new(2030, 1, 1, 9, 0, 0, TimeSpan.FromHours(9));
    private static readonly NaverParcel Parcel = new() { DeliveryCompany = NaverCourier.Logen, TrackingNumber = "123-456" };

    public static TheoryData<string, string, Func<INaverPayApi, Task>> Actions { get; } = new()
    {
        { "place", "{TWO}", api => api.PlaceAsync("imp_1", Two) },
        { "cancel", """{TWO,"reason":"WRONG_ORDER"}""", api => api.CancelAsync("imp_1", new(Two) { Reason = NaverCancelReason.WrongOrder }) },
        { "approve-cancel", "{TWO}", api => api.ApproveCancelAsync("imp_1", Two) },
        { "collect-exchanged", "{TWO}", api => api.CollectExchangedAsync("imp_1", Two) },
        { "approve-return", """{TWO,"memo":"고맙습니다"}""", api => api.ApproveReturnAsync("imp_1", new(Two) { Memo = "고맙습니다" }) },
        { "resolve-return", "{TWO}", api => api.ResolveReturnAsync("imp_1", Two) },
        {
            "ship",
            """{TWO,"delivery_method":"DELIVERY","dispatched_at":1893456000,"delivery_company":"KGB","tracking_number":"123-456"}""",
            api => api.ShipAsync(
                "imp_1", new(Two) { DeliveryMethod = NaverDeliveryMethod.Parcel, DispatchedAt = At, Parcel = Parcel })
        },
        {
            "ship-exchanged",
            """{TWO,"delivery_method":"GDFW_ISSUE_SVC","delivery_company":"KGB","tracking_number":"123-456"}""",
            api => api.ShipExchangedAsync(
                "imp_1", new(Two) { DeliveryMethod = NaverDeliveryMethod.GoodsflowLabel, Parcel = Parcel })
        },
        {
            "request-return",
            """
            {TWO,"reason":"WRONG_OPTION","delivery_method":"RETURN_DELIVERY","delivery_company":"KGB","tracking_number":"123-456"}
            """,
            api => api.RequestReturnAsync("imp_1", new(Two)
            {
                Reason = NaverReturnReason.WrongOption,
                DeliveryMethod = NaverReturnDeliveryMethod.Parcel,
                Parcel = Parcel,
            })
        },
        { "reject-return", """{TWO,"memo":"아니요"}""", api => api.RejectReturnAsync("imp_1", new(Two) { Memo = "아니요" }) },
        {
            "withhold-return",
            """{TWO,"reason":"RETURN_DELIVERYFEE_AND_EXTRAFEEE","memo":"잠시","extra_charge":2500}""",
            api => api.WithholdReturnAsync("imp_1", new(Two)
            {
                Reason = NaverWithholdReason.ReturnDeliveryFeeAndExtraFee, Memo = "잠시", ExtraCharge = 2500,
            })
        },
    };

    public static TheoryData<string, Func<INaverPayApi, Task>> ActionsOnAll { get; } = new()
    {
        { "{}", api => api.PlaceAsync("imp_1", NaverProductOrders.All) },
        { "{}", api => api.CancelAsync("imp_1", new(NaverProductOrders.All)) },
        { "{}", api => api.ApproveCancelAsync("imp_1", NaverProductOrders.All) },
        { "{}", api => api.CollectExchangedAsync("imp_1", NaverProductOrders.All) },
        { "{}", api => api.ApproveReturnAsync("imp_1", new(NaverProductOrders.All)) },
        { "{}", api => api.ResolveReturnAsync("imp_1", NaverProductOrders.All) },
        {
            """{"delivery_method":"NOTHING","dispatched_at":1893456000}""",
            api => api.ShipAsync(
                "imp_1", new(NaverProductOrders.All) { DeliveryMethod = NaverDeliveryMethod.Nothing, DispatchedAt = At })
        },
        {
            """{"delivery_method":"DIRECT_DELIVERY"}""",
            api => api.ShipExchangedAsync(
                "imp_1", new(NaverProductOrders.All) { DeliveryMethod = NaverDeliveryMethod.DirectDelivery })
        },
        {
            """{"delivery_method":"RETURN_INDIVIDUAL"}""",
            api => api.RequestReturnAsync(
                "imp_1", new(NaverProductOrders.All) { DeliveryMethod = NaverReturnDeliveryMethod.Individual })
        },
        { """{"memo":"m"}""", api => api.RejectReturnAsync("imp_1", new(NaverProductOrders.All) { Memo = "m" }) },
        { """{"memo":"m"}""", api => api.WithholdReturnAsync("imp_1", new(NaverProductOrders.All) { Memo = "m" }) },
    };

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task An_action_names_its_product_orders(string action, string body, Func<INaverPayApi, Task> call)
    {
        var request = await SendAsync(call, "[]");

        (request.Method, request.Path, request.Query).Should().Be(("POST", $"/payments/imp_1/naver/{action}", ""));
        ShouldBe(request.Body, body.Replace("TWO", TwoOnTheWire, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ActionsOnAll))]
    public async Task An_action_on_all_product_orders_names_none(string body, Func<INaverPayApi, Task> call) =>
        ShouldBe((await SendAsync(call, "[]")).Body, body);

    [Fact]
    public async Task Points_have_no_body_and_a_confirmation_says_who_asked()
    {
        var points = await SendAsync(api => api.DepositPointAsync("imp_1"), "null");
        var confirmation = await SendAsync(api => api.ConfirmAsync("imp_1", new() { Requester = Requester.Admin }), "null");
        var plain = await SendAsync(api => api.ConfirmAsync("imp_1", new()), "null");

        (points.Method, points.Path, points.Body).Should().Be(("POST", "/payments/imp_1/naver/point", ""));
        (confirmation.Method, confirmation.Path).Should().Be(("POST", "/payments/imp_1/naver/confirm"));
        ShouldBe(confirmation.Body, """{"requester":"admin"}""");
        ShouldBe(plain.Body, "{}");
    }

    [Fact]
    public async Task Reads_put_everything_in_path_and_query()
    {
        var list = await SendAsync(api => api.ListProductOrdersAsync("imp_1"), "[]");
        var one = await SendAsync(api => api.GetProductOrderAsync("20300/1"), """{"product_order_id":"20300/1","product_order_status":"PAYED"}""");
        var cash = await SendAsync(api => api.GetCashAmountAsync("imp_1"), """{"amount_total":0}""");
        var reviews = await SendAsync(
            api => api.ListReviewsAsync(new() { ChannelKey = "key&1", From = At, To = At.AddDays(1), ReviewType = NaverReviewType.Premium }), "[]");

        (list.Method, list.Path, list.Query).Should().Be(("GET", "/payments/imp_1/naver/product-orders", ""));
        (one.Method, one.Path, one.Query).Should().Be(("GET", "/naver/product-orders/20300%2F1", ""));
        (cash.Method, cash.Path, cash.Query).Should().Be(("GET", "/payments/imp_1/naver/cash-amount", ""));
        (reviews.Method, reviews.Path).Should().Be(("GET", "/naver/reviews"));
        reviews.Query.Should().Be("?channel_key=key%261&from=1893456000&to=1893542400&review_type=premium");
        reviews.Body.Should().BeEmpty();
    }

    private static async Task<SeenRequest> SendAsync(Func<INaverPayApi, Task> call, string payload)
    {
        using var server = ServiceStub.Start(Answer.Payload(payload));
        await using var client = TestClient.For(server.Address);
        await call(client.Client.NaverPay);
        return server.Calls.Single();
    }

    private static void ShouldBe(string body, string expected) =>
        JsonNode.DeepEquals(JsonNode.Parse(body), JsonNode.Parse(expected)).Should().BeTrue($"{body} was sent and {expected} expected");
}
