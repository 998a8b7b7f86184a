using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.NaverPay;

/// <summary>What comes back, with every field there, and with as few as there may be.</summary>
public sealed class NaverPayAnswerTests
{
    private const string ProductOrder =
        """
        {
            "product_order_id": "2030010112345671", "product_order_status": "DELIVERED", "claim_type": "EXCHANGE",
            "claim_status": "EXCHANGE_REDELIVERING", "product_id": "p1", "product_name": "차", "product_option_id": "o1",
            "product_option_name": "녹차", "product_amount": 12000, "delivery_amount": 2500, "quantity": 2,
            "orderer": { "name": "김주문", "id": "nave****", "tel": "010-1111-2222", "grade": "vip" },
            "shipping_address": {
                "base": "서울 중구 1", "detail": "2층", "postcode": "04524", "tel1": "010-3333-4444", "tel2": "02-555-6666", "name": "박수취"
            },
            "shipping_memo": "문 앞", "shipping_due": 1893456000, "individual_code": "P123456789012", "gift": true
        }
        """;

    [Fact]
    public async Task A_product_order_is_read_field_by_field()
    {
        var order = await ReadAsync(ProductOrder, api => api.GetProductOrderAsync("2030010112345671"));

        (order.ProductOrderId, order.ProductOrderStatus).Should().Be(("2030010112345671", NaverProductOrderStatus.Delivered));
        (order.ClaimType, order.ClaimStatus).Should().Be((NaverClaimType.Exchange, NaverClaimStatus.ExchangeRedelivering));
        (order.ProductId, order.ProductName, order.ProductOptionId, order.ProductOptionName).Should().Be(("p1", "차", "o1", "녹차"));
        (order.ProductAmount, order.DeliveryAmount, order.Quantity).Should().Be((12000, 2500, 2));
        (order.Orderer!.Name, order.Orderer.Id, order.Orderer.Tel).Should().Be(("김주문", "nave****", "010-1111-2222"));
        order.Orderer.AdditionalProperties!["grade"].GetString().Should().Be("vip");
        var address = order.ShippingAddress!;
        (address.Base, address.Detail, address.Postcode, address.Name).Should().Be(("서울 중구 1", "2층", "04524", "박수취"));
        (address.Tel1, address.Tel2).Should().Be(("010-3333-4444", "02-555-6666"));
        (order.ShippingMemo, order.ShippingDue, order.IndividualCode)
            .Should().Be(("문 앞", DateTimeOffset.FromUnixTimeSeconds(1_893_456_000), "P123456789012"));
        order.AdditionalProperties!["gift"].GetBoolean().Should().BeTrue();
        order.ToString().Should().Contain("2030010112345671").And.NotContainAny("P123456789012", "박수취", "김주문", "문 앞");
    }

    [Fact]
    public async Task A_product_order_needs_only_its_identifier_and_state_and_keeps_a_new_state()
    {
        var order = await ReadAsync(
            """{"product_order_id":1,"product_order_status":"REPAIRING","claim_type":null,"shipping_due":0}""", api => api.GetProductOrderAsync("1"));

        (order.ProductOrderId, order.ProductOrderStatus.Value).Should().Be(("1", "REPAIRING"));
        (order.ClaimType, order.ClaimStatus, order.ShippingDue, order.Quantity, order.Orderer).Should().Be((null, null, null, null, null));
        await FluentActions.Awaiting(() => ReadAsync("""{"product_order_id":"1"}""", api => api.GetProductOrderAsync("1")))
            .Should().ThrowAsync<IamportApiException>();
    }

    [Fact]
    public async Task Misspelt_states_stay_behind_good_names()
    {
        NaverProductOrderStatus.Paid.Value.Should().Be("PAYED");
        NaverProductOrderStatus.Cancelled.Value.Should().Be("CANCELED");
        NaverWithholdReason.ExtraFee.Value.Should().Be("EXTRAFEEE");

        var order = await ReadAsync("""{"product_order_id":"1","product_order_status":"PAYED"}""", api => api.GetProductOrderAsync("1"));
        order.ProductOrderStatus.Should().Be(NaverProductOrderStatus.Paid);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(207, true)]
    public async Task The_status_says_whether_all_succeeded(int status, bool isPartial)
    {
        var list = await ReadAsync($"[{ProductOrder}]", api => api.CancelAsync("imp_1", new(NaverProductOrders.All)), status);

        list.IsPartial.Should().Be(isPartial);
        list.Items.Single().ProductAmount.Should().Be(12000);
    }

    [Theory]
    [InlineData("""{"code":-1,"message":"모든 상품주문 발주처리실패","response":null}""", typeof(IamportApiException))]
    [InlineData("<html>Internal Server Error</html>", typeof(IamportOutcomeUnknownException))]
    public async Task A_500_says_that_none_succeeded_only_when_the_service_says_so(string body, Type exception)
    {
        using var server = ServiceStub.Start(Answer.Json(body, 500));
        await using var client = TestClient.For(server.Address);

        var failure = await FluentActions.Awaiting(() => client.Client.NaverPay.PlaceAsync("imp_1", NaverProductOrders.All))
            .Should().ThrowAsync<IamportException>();

        failure.Which.Should().BeOfType(exception);
        (failure.Which as IamportOutcomeUnknownException)?.ImpUid.Should().Be("imp_1");
        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task A_review_is_read_field_by_field()
    {
        var reviews = await ReadAsync(
            """
            [{
                "review_id": "r1", "score": "13", "title": "제목", "content": "내용", "product_order_id": "o1", "product_id": "p1",
                "product_name": "차", "product_option_name": "녹차", "writer": "ab12", "created_at": 1893456000, "modified_at": 1893456001, "likes": 3
            }, { "review_id": "r2", "score": 2, "modified_at": 0 }]
            """,
            api => api.ListReviewsAsync(new() { ChannelKey = "k", From = default, To = default, ReviewType = NaverReviewType.Premium }));

        var (full, bare) = (reviews[0], reviews[1]);
        (full.ReviewId, full.Score, full.Title, full.Content, full.Writer).Should().Be(("r1", "13", "제목", "내용", "ab12"));
        (full.ProductOrderId, full.ProductId, full.ProductName, full.ProductOptionName).Should().Be(("o1", "p1", "차", "녹차"));
        (full.CreatedAt?.ToUnixTimeSeconds(), full.ModifiedAt?.ToUnixTimeSeconds()).Should().Be((1_893_456_000, 1_893_456_001));
        full.AdditionalProperties!["likes"].GetInt32().Should().Be(3);
        (bare.Score, bare.Title, bare.CreatedAt, bare.ModifiedAt).Should().Be(("2", null, null, null));
    }

    [Fact]
    public async Task A_cash_amount_is_read_field_by_field()
    {
        var amount = await ReadAsync(
            """{"amount_total":1100,"amount_by_npoint":100,"amount_by_primary":1000,"amount_supply":910,"amount_vat":90,"amount_other":1}""",
            api => api.GetCashAmountAsync("imp_1"));

        (amount.AmountTotal, amount.AmountByNpoint, amount.AmountByPrimary).Should().Be((1100, 100, 1000));
        (amount.AmountSupply, amount.AmountVat).Should().Be((910, 90));
        amount.AdditionalProperties!["amount_other"].GetInt32().Should().Be(1);
    }

    private static async Task<T> ReadAsync<T>(string payload, Func<INaverPayApi, Task<T>> call, int status = 200)
    {
        using var server = ServiceStub.Start(Answer.Json($$"""{"code":0,"message":null,"response":{{payload}}}""", status));
        await using var client = TestClient.For(server.Address);
        return await call(client.Client.NaverPay);
    }
}
