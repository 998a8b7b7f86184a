namespace Iamport.Client.Sandbox.Tests.Endpoints.NaverPay;

public sealed class NaverProductOrderTests
{
    private static readonly object Parcel = new { delivery_method = "DELIVERY", dispatched_at = 1893456000, delivery_company = "EPOST", tracking_number = "1" };

    public static TheoryData<string, object> Actions { get; } = new()
    {
        { "place", new { } },
        { "ship", Parcel },
        { "cancel", new { } },
        { "approve-cancel", new { } },
        { "request-return", new { delivery_method = "RETURN_DESIGNATED" } },
        { "approve-return", new { } },
        { "reject-return", new { memo = "m" } },
        { "withhold-return", new { memo = "m" } },
        { "resolve-return", new { } },
        { "collect-exchanged", new { } },
        { "ship-exchanged", Parcel },
    };

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task What_is_over_cannot_be_acted_on(string action, object body)
    {
        await using var merchant = await Merchant.StartAsync();
        var order = Add(merchant, new() { ImpUid = "", Status = "PURCHASE_DECIDED" });

        (await merchant.PostAsync($"/payments/{order.ImpUid}/naver/{action}", body)).ShouldBeRefused(500, -1);

        merchant.Sandbox.NaverProductOrders.Single().Should().Be(order);
        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Only_payments_of_the_order_type_have_product_orders(string action, object body)
    {
        await using var merchant = await Merchant.StartAsync();
        var other = merchant.Sandbox.AddPayment(new SandboxPayment { PgProvider = "naverpay", Amount = 1000 });

        (await merchant.PostAsync($"/payments/{other.ImpUid}/naver/{action}", body)).ShouldBeRefused(404, -1);
        (await merchant.GetAsync($"/payments/{other.ImpUid}/naver/product-orders")).ShouldBeRefused(404, -1);
        FluentActions.Invoking(() => merchant.Sandbox.AddNaverProductOrder(new() { ImpUid = other.ImpUid })).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("ship", """{"dispatched_at":1893456000}""")]
    [InlineData("ship", """{"delivery_method":"TELEPORT","dispatched_at":1893456000}""")]
    [InlineData("ship", """{"delivery_method":"NOTHING"}""")]
    [InlineData("ship", """{"delivery_method":"DELIVERY","dispatched_at":1893456000,"tracking_number":"1"}""")]
    [InlineData("ship", """{"delivery_method":"DELIVERY","dispatched_at":1893456000,"delivery_company":"EPOST"}""")]
    [InlineData("ship", """{"delivery_method":"DELIVERY","dispatched_at":1893456000,"delivery_company":"PIGEON","tracking_number":"1"}""")]
    [InlineData("ship-exchanged", "{}")]
    [InlineData("request-return", """{"delivery_method":"DELIVERY"}""")]
    [InlineData("request-return", """{"delivery_method":"RETURN_DELIVERY"}""")]
    [InlineData("reject-return", "{}")]
    [InlineData("withhold-return", """{"memo":""}""")]
    [InlineData("withhold-return", """{"memo":"m","extra_charge":"much"}""")]
    public async Task A_missing_or_wrong_field_is_400(string action, string body)
    {
        await using var merchant = await Merchant.StartAsync();
        var order = Add(merchant, new() { ImpUid = "" });

        (await merchant.PostTextAsync($"/payments/{order.ImpUid}/naver/{action}", body, "application/json")).ShouldBeRefused(400, 1);
    }

    [Fact]
    public async Task Some_of_them_is_207_and_none_is_500()
    {
        await using var merchant = await Merchant.StartAsync();
        var order = Add(merchant, new() { ImpUid = "", ProductOrderId = "mine" });
        var other = Add(merchant, new() { ImpUid = "", ProductOrderId = "others" });

        var some = await merchant.PostAsync($"/payments/{order.ImpUid}/naver/place", new { product_order_id = (string[])["mine", "others", "mine"] });
        var none = await merchant.PostAsync($"/payments/{order.ImpUid}/naver/place", new { product_order_id = (string[])["others"] });

        (some.Status, some.Code, some.Items.Count).Should().Be((207, 0, 1));
        some.Items[0].GetProperty("product_order_id").GetString().Should().Be("mine");
        none.ShouldBeRefused(500, -1);
        merchant.Sandbox.NaverProductOrders.Should().Contain(other);
    }

    [Fact]
    public async Task A_form_names_product_orders_with_brackets()
    {
        await using var merchant = await Merchant.StartAsync();
        var order = Add(merchant, new() { ImpUid = "" });

        var placed = await merchant.PostTextAsync(
            $"/payments/{order.ImpUid}/naver/place", $"product_order_id[]={order.ProductOrderId}", "application/x-www-form-urlencoded");

        placed.ShouldBeOk();
        merchant.Sandbox.NaverProductOrders.Single().PlacedAt.Should().NotBeNull();
    }

    [Fact]
    public async Task Goods_are_taken_on_before_they_are_shipped_and_shipped_once()
    {
        await using var merchant = await Merchant.StartAsync();
        var order = Add(merchant, new() { ImpUid = "" });
        Task<Reply> PostAsync(string action, object body) => merchant.PostAsync($"/payments/{order.ImpUid}/naver/{action}", body);

        (await PostAsync("ship", Parcel)).ShouldBeRefused(500, -1);
        (await PostAsync("place", new { })).ShouldBeOk();
        (await PostAsync("place", new { })).ShouldBeRefused(500, -1);
        (await PostAsync("ship", Parcel)).ShouldBeOk();
        (await PostAsync("ship", Parcel)).ShouldBeRefused(500, -1);
        (await PostAsync("cancel", new { })).ShouldBeRefused(500, -1);

        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(0);
    }

    [Fact]
    public async Task Postage_is_given_back_only_for_what_was_never_shipped()
    {
        await using var merchant = await Merchant.StartAsync();
        var kept = Add(merchant, new() { ImpUid = "" });
        var sent = Add(merchant, new() { ImpUid = "", Status = "DELIVERED", ClaimType = "RETURN", ClaimStatus = "COLLECT_DONE" });

        await merchant.PostAsync($"/payments/{kept.ImpUid}/naver/cancel", new { });
        await merchant.PostAsync($"/payments/{sent.ImpUid}/naver/approve-return", new { });

        merchant.Sandbox.Payments.Select(static payment => (payment.CancelAmount, payment.Status))
            .Should().Equal((1300, "cancelled"), (1000, "paid"));
    }

    [Fact]
    public async Task Money_that_is_gone_cannot_be_given_back_by_a_product_order()
    {
        await using var merchant = await Merchant.StartAsync();
        var order = Add(merchant, new() { ImpUid = "" });
        await merchant.PostAsync("/payments/cancel", new { imp_uid = order.ImpUid });

        (await merchant.PostAsync($"/payments/{order.ImpUid}/naver/cancel", new { })).ShouldBeRefused(500, -1);

        merchant.Sandbox.NaverProductOrders.Single().Status.Should().Be("PAYED");
    }

    [Fact]
    public async Task Goods_without_a_price_give_nothing_back()
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { PgProvider = "naverco", Amount = 1300 });
        merchant.Sandbox.AddNaverProductOrder(new() { ImpUid = payment.ImpUid });

        (await merchant.PostAsync($"/payments/{payment.ImpUid}/naver/cancel", new { })).ShouldBeOk();

        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(0);
    }

    [Theory]
    [InlineData("cancel", "PAYED", "NONSENSE", "PRODUCT_UNSATISFIED")]
    [InlineData("cancel", "PAYED", "COLOR_AND_SIZE", "COLOR_AND_SIZE")]
    [InlineData("request-return", "DELIVERING", "NONSENSE", "INTENT_CHANGED")]
    [InlineData("request-return", "DELIVERED", "WRONG_DELIVERY", "WRONG_DELIVERY")]
    public async Task An_unknown_reason_is_silently_taken_for_the_usual_one(string action, string status, string reason, string taken)
    {
        await using var merchant = await Merchant.StartAsync();
        var order = Add(merchant, new() { ImpUid = "", Status = status });

        (await merchant.PostAsync($"/payments/{order.ImpUid}/naver/{action}", new { reason, delivery_method = "RETURN_INDIVIDUAL" })).ShouldBeOk();

        merchant.Sandbox.NaverProductOrders.Single().ClaimReason.Should().Be(taken);
    }

    [Fact]
    public async Task A_return_on_hold_waits_until_it_is_released_or_turned_down()
    {
        await using var merchant = await Merchant.StartAsync();
        var order = Add(merchant, new() { ImpUid = "", Status = "DELIVERED", ClaimType = "RETURN", ClaimStatus = "RETURN_REQUEST" });
        Task<Reply> PostAsync(string action) => merchant.PostAsync($"/payments/{order.ImpUid}/naver/{action}", new { memo = "m", extra_charge = 500 });

        (await PostAsync("resolve-return")).ShouldBeRefused(500, -1);
        (await PostAsync("withhold-return")).ShouldBeOk();
        (await PostAsync("withhold-return")).ShouldBeRefused(500, -1);
        (await PostAsync("approve-return")).ShouldBeRefused(500, -1);
        var held = merchant.Sandbox.NaverProductOrders.Single();
        (await PostAsync("reject-return")).ShouldBeOk();
        (await PostAsync("reject-return")).ShouldBeRefused(500, -1);

        (held.WithheldReason, held.ExtraCharge).Should().Be(("ETC", 500));
        var turnedDown = merchant.Sandbox.NaverProductOrders.Single();
        (turnedDown.WithheldReason, turnedDown.ExtraCharge, turnedDown.ClaimStatus, turnedDown.Status)
            .Should().Be((null, 0, "RETURN_REJECT", "DELIVERED"));
    }

    private static SandboxNaverProductOrder Add(Merchant merchant, SandboxNaverProductOrder order)
    {
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { PgProvider = "naverco", Amount = 1300 });
        return merchant.Sandbox.AddNaverProductOrder(order with { ImpUid = payment.ImpUid, ProductAmount = 1000, DeliveryAmount = 300 });
    }
}
