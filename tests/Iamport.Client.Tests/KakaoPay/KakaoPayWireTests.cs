using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.KakaoPay;

/// <summary>What goes over the wire and what is made of what comes back.</summary>
public sealed class KakaoPayWireTests
{
    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    [Fact]
    public async Task The_day_goes_out_as_eight_digits()
    {
        using var server = Answering("{}");
        await using var client = TestClient.For(server.Address);

        await client.Client.KakaoPay.ListOrdersAsync(new() { PaymentRequestDate = new(2022, 1, 7), Cid = "TC0 ONE", Page = 3 });
        await client.Client.KakaoPay.ListOrdersAsync(new() { PaymentRequestDate = new(2022, 1, 7) });

        server.Calls.Select(call => (call.Method, call.Path, call.Query)).Should().Equal(
            ("GET", "/kakao/payment/orders", "?payment_request_date=20220107&cid=TC0%20ONE&page=3"),
            ("GET", "/kakao/payment/orders", "?payment_request_date=20220107"));
    }

    [Fact]
    public async Task An_answer_is_read_to_the_last_field()
    {
        using var server = Answering(
            """
            {"page":{"current_page":1,"current_size":1,"first":true,"last":false,"total_pages":2,"total_size":21,"a":1},
             "payment_request_date":"20220107","cid":"TC0ONETIME","b":1,
             "orders":[{"id":"T1","cid":"TC0ONETIME","status":"SUCCESS_PAYMENT","partner_order_id":"order-1","partner_user_id":"user-1",
              "payment_method_type":"CARD","item_name":"Tea","item_code":"tea-1","quantity":2,
              "amount":{"total":1000,"tax_free":100,"vat":80,"discount":20,"c":1},
              "cancel_available_amount":{"total":700},"canceled_amount":{"total":300},
              "created_at":"2022-01-07T10:11:12","approved_at":"2022-01-07T10:12:00","canceled_at":"2022-01-08T01:02:03.5",
              "selected_card_info":{"card_bin":"621640","install_month":3,"card_corp_name":"BC","interest_free_install":"N","d":1},
              "payment_action_details":[{"aid":"A1","approved_at":"2022-01-07T10:12:00","amount":1000,"point_amount":10,"discount_amount":20,
               "payment_action_type":"PAYMENT","payload":"from the shop","e":1}],"f":1}]}
            """);
        await using var client = TestClient.For(server.Address);

        var page = await client.Client.KakaoPay.ListOrdersAsync(new() { PaymentRequestDate = new(2022, 1, 7) });

        (page.PaymentRequestDate, page.Cid).Should().Be((new DateOnly(2022, 1, 7), "TC0ONETIME"));
        (page.Page!.CurrentPage, page.Page.CurrentSize, page.Page.First, page.Page.Last, page.Page.TotalPages, page.Page.TotalSize)
            .Should().Be((1, 1, true, false, 2, 21));
        var order = page.Orders.Single();
        (order.Id, order.Cid, order.Status, order.PartnerOrderId, order.PartnerUserId, order.PaymentMethodType)
            .Should().Be(("T1", "TC0ONETIME", KakaoOrderStatus.SuccessPayment, "order-1", "user-1", KakaoPaymentMethod.Card));
        (order.ItemName, order.ItemCode, order.Quantity).Should().Be(("Tea", "tea-1", 2));
        (order.Amount!.Total, order.Amount.TaxFree, order.Amount.Vat, order.Amount.Discount).Should().Be((1000m, 100m, 80m, 20m));
        (order.CancelAvailableAmount!.Total, order.CancelAvailableAmount.Vat, order.CanceledAmount!.Total).Should().Be((700m, null, 300m));
        order.CreatedAt.Should().Be(new DateTimeOffset(2022, 1, 7, 10, 11, 12, Korea));
        order.ApprovedAt.Should().Be(new DateTimeOffset(2022, 1, 7, 10, 12, 0, Korea));
        order.CanceledAt.Should().Be(new DateTimeOffset(2022, 1, 8, 1, 2, 3, 500, Korea));
        var card = order.SelectedCardInfo!;
        (card.CardBin, card.InstallMonth, card.CardCorpName, card.InterestFreeInstall).Should().Be(("621640", 3, "BC", false));
        var action = order.PaymentActionDetails.Single();
        (action.Aid, action.PaymentActionType, action.Amount, action.PointAmount, action.DiscountAmount, action.Payload)
            .Should().Be(("A1", KakaoActionType.Payment, 1000m, 10m, 20m, "from the shop"));
        action.ApprovedAt.Should().Be(order.ApprovedAt);
        new[] { page.AdditionalProperties, page.Page.AdditionalProperties, order.AdditionalProperties, order.Amount.AdditionalProperties,
            card.AdditionalProperties, action.AdditionalProperties, }.Should().OnlyContain(others => others!.Count == 1);
        order.ToString().Should().Be("KakaoOrder { Id = T1, Status = SUCCESS_PAYMENT }");
        card.ToString().Should().Be("KakaoCard { InstallMonth = 3 }");
        action.ToString().Should().StartWith("KakaoAction { Amount = 1000, ApprovedAt = 2022-01-07");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"page":null,"payment_request_date":null,"cid":null,"orders":null}""")]
    [InlineData("""{"payment_request_date":"2022-01-07","orders":[]}""")]
    public async Task A_day_without_orders_is_an_empty_page(string payload)
    {
        using var server = Answering(payload);
        await using var client = TestClient.For(server.Address);

        var page = await client.Client.KakaoPay.ListOrdersAsync(new() { PaymentRequestDate = new(2022, 1, 7) });

        (page.Page, page.PaymentRequestDate, page.Orders.Count).Should().Be((null, null, 0));
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"0001-01-01T00:00:00\"", "0001-01-01T00:00:00+00:00")]
    [InlineData("\"soon\"", null)]
    [InlineData("12", null)]
    [InlineData("\"2022-01-07T10:11:12Z\"", "2022-01-07T10:11:12+00:00")]
    [InlineData("\"2022-01-07T10:11:12+09:00\"", "2022-01-07T10:11:12+09:00")]
    public async Task A_time_is_Koreas_unless_it_says_otherwise(string wire, string? expected)
    {
        using var server = Answering($$"""{"orders":[{"id":"T1","status":"NEW_ONE","created_at":{{wire}}}]}""");
        await using var client = TestClient.For(server.Address);

        var order = (await client.Client.KakaoPay.ListOrdersAsync(new() { PaymentRequestDate = new(2022, 1, 7) })).Orders.Single();

        order.CreatedAt.Should().Be(expected is null ? null : DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
        order.Status?.Value.Should().Be("NEW_ONE");
        order.PaymentActionDetails.Should().BeEmpty();
    }

    private static ServiceStub Answering(string payload) => ServiceStub.Start(Answer.Payload(payload));
}
