using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.NaverPay;

/// <summary>What is wrong in itself is refused by name, and nothing is sent.</summary>
public sealed class NaverPayInputTests
{
    private static readonly ShipNaverProductOrdersRequest Shipment = new(NaverProductOrders.All)
    {
        DeliveryMethod = NaverDeliveryMethod.Parcel,
        DispatchedAt = DateTimeOffset.FromUnixTimeSeconds(1_893_456_000),
        Parcel = new() { DeliveryCompany = NaverCourier.Hanjin, TrackingNumber = "1" },
    };

    private static readonly ShipExchangedNaverProductOrdersRequest Again = new(NaverProductOrders.All)
    {
        DeliveryMethod = NaverDeliveryMethod.Nothing,
    };

    private static readonly NaverReturnRequest Return = new(NaverProductOrders.All)
    {
        DeliveryMethod = NaverReturnDeliveryMethod.Designated,
    };

    private static readonly RejectNaverReturnRequest Rejection = new(NaverProductOrders.All) { Memo = "m" };
    private static readonly WithholdNaverReturnRequest Hold = new(NaverProductOrders.All) { Memo = "m" };

    public static TheoryData<string, Func<INaverPayApi, Task>> Mistakes { get; } = new()
    {
        { "impUid", api => api.PlaceAsync("", NaverProductOrders.All) },
        { "impUid", api => api.DepositPointAsync("..") },
        { "productOrderId", api => api.GetProductOrderAsync(" ") },
        { "request", api => api.CancelAsync("imp_1", null!) },
        { "productOrders", api => api.PlaceAsync("imp_1", null!) },
        { "productOrders", api => api.ApproveReturnAsync("imp_1", new(null!) { Memo = "m" }) },
        { "DeliveryMethod", api => api.ShipAsync("imp_1", Shipment with { DeliveryMethod = default }) },
        { "DispatchedAt", api => api.ShipAsync("imp_1", Shipment with { DispatchedAt = default }) },
        { "Parcel", api => api.ShipAsync("imp_1", Shipment with { Parcel = null }) },
        { "DeliveryCompany", api => api.ShipAsync("imp_1", Shipment with { Parcel = Shipment.Parcel! with { DeliveryCompany = default } }) },
        { "TrackingNumber", api => api.ShipAsync("imp_1", Shipment with { Parcel = Shipment.Parcel! with { TrackingNumber = "" } }) },
        { "DeliveryMethod", api => api.ShipExchangedAsync("imp_1", Again with { DeliveryMethod = default }) },
        { "Parcel", api => api.ShipExchangedAsync("imp_1", Again with { DeliveryMethod = NaverDeliveryMethod.Parcel }) },
        { "DeliveryMethod", api => api.RequestReturnAsync("imp_1", Return with { DeliveryMethod = default }) },
        { "Parcel", api => api.RequestReturnAsync("imp_1", Return with { DeliveryMethod = NaverReturnDeliveryMethod.Parcel }) },
        { "Memo", api => api.RejectReturnAsync("imp_1", Rejection with { Memo = " " }) },
        { "Memo", api => api.WithholdReturnAsync("imp_1", Hold with { Memo = "" }) },
        { "ExtraCharge", api => api.WithholdReturnAsync("imp_1", Hold with { ExtraCharge = -1 }) },
        { "ExtraCharge", api => api.WithholdReturnAsync("imp_1", Hold with { ExtraCharge = 0.5m }) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_named_and_nothing_is_sent(string field, Func<INaverPayApi, Task> call)
    {
        using var server = ServiceStub.Start(Answer.Html(500));
        await using var client = TestClient.For(server.Address);

        (await FluentActions.Awaiting(() => call(client.Client.NaverPay)).Should().ThrowAsync<ArgumentException>())
            .Which.ParamName.Should().Be(field);

        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public void An_action_without_product_orders_cannot_be_made()
    {
        foreach (var make in new Func<object>[]
        {
            () => new ShipNaverProductOrdersRequest(null!) { DeliveryMethod = default, DispatchedAt = default },
            () => new ShipExchangedNaverProductOrdersRequest(null!) { DeliveryMethod = default },
            () => new NaverReturnRequest(null!) { DeliveryMethod = default },
            () => new RejectNaverReturnRequest(null!) { Memo = "m" },
            () => new WithholdNaverReturnRequest(null!) { Memo = "m" },
        })
        {
            make.Should().Throw<ArgumentException>().WithParameterName("productOrders");
        }
    }

    [Fact]
    public void A_choice_of_product_orders_is_never_empty()
    {
        FluentActions.Invoking(() => NaverProductOrders.Only()).Should().Throw<ArgumentException>().WithParameterName("productOrderIds");
        FluentActions.Invoking(() => NaverProductOrders.Only(null!)).Should().Throw<ArgumentException>().WithParameterName("productOrderIds");
        FluentActions.Invoking(() => NaverProductOrders.Only("1", "")).Should().Throw<ArgumentException>().WithParameterName("productOrderIds");
    }

    [Fact]
    public void A_choice_of_product_orders_does_not_change_with_the_list_it_was_made_from()
    {
        List<string> list = ["1", "2"];
        var choice = NaverProductOrders.Only(list);
        list.Clear();

        choice.ProductOrderIds.Should().Equal("1", "2");
        choice.ToString().Should().Be("1, 2");
        NaverProductOrders.All.ProductOrderIds.Should().BeNull();
        NaverProductOrders.All.ToString().Should().Be("All");
    }

    [Fact]
    public void Requests_print_neither_what_the_buyer_is_told_nor_the_parcels_number()
    {
        (Shipment with { Parcel = Shipment.Parcel! with { TrackingNumber = "987654" } }).ToString()
            .Should().Contain("HANJIN").And.NotContain("987654");
        (Rejection with { Memo = "홍길동님께" }).ToString().Should().Contain("All").And.NotContain("홍길동");
        (Hold with { Memo = "홍길동님께", ExtraCharge = 2500 }).ToString().Should().Contain("2500").And.NotContain("홍길동");
    }
}
