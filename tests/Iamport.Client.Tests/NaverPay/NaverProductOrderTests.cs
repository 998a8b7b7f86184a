using System.Net;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.NaverPay;

public sealed class NaverProductOrderTests : SandboxTest
{
    private static readonly NaverParcel Parcel = new() { DeliveryCompany = NaverCourier.CjLogistics, TrackingNumber = "6012345678" };

    [Fact]
    public async Task Product_orders_of_a_payment_are_listed_and_read_by_themselves()
    {
        var impUid = AddPayment("tea", "cup");

        var listed = await Client.NaverPay.ListProductOrdersAsync(impUid);
        var cup = await Client.NaverPay.GetProductOrderAsync("cup");

        listed.Select(order => order.ProductOrderId).Should().Equal("tea", "cup");
        (cup.ProductOrderStatus, cup.ProductAmount, cup.DeliveryAmount, cup.Quantity)
            .Should().Be((NaverProductOrderStatus.Paid, 1000, 300, 1));
        (cup.Orderer!.Name, cup.ShippingAddress!.Base).Should().Be(("홍길동", "서울"));
        cup.ClaimType.Should().BeNull();
    }

    [Fact]
    public async Task A_payment_has_one_product_order_unless_others_were_added()
    {
        var payment = Sandbox.AddPayment(new SandboxPayment { PgProvider = "naverco", Amount = 5000, Name = "차" });

        var only = (await Client.NaverPay.ListProductOrdersAsync(payment.ImpUid)).Should().ContainSingle().Subject;

        (only.ProductName, only.ProductAmount).Should().Be(("차", 5000));
        (await Client.NaverPay.GetProductOrderAsync(only.ProductOrderId)).ProductAmount.Should().Be(5000);
    }

    [Fact]
    public async Task What_is_not_there_is_404()
    {
        foreach (var call in new Func<Task>[]
        {
            () => Client.NaverPay.ListProductOrdersAsync("imp_unknown"),
            () => Client.NaverPay.GetProductOrderAsync("unknown"),
            () => Client.NaverPay.PlaceAsync("imp_unknown", NaverProductOrders.All),
        })
        {
            (await call.Should().ThrowAsync<IamportApiException>()).Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Product_orders_are_taken_on_and_shipped()
    {
        var impUid = AddPayment("tea", "cup");
        var dispatchedAt = DateTimeOffset.FromUnixTimeSeconds(1_893_456_000);

        var placed = await Client.NaverPay.PlaceAsync(impUid, NaverProductOrders.All);
        var shipped = await Client.NaverPay.ShipAsync(impUid, new(NaverProductOrders.Only("tea"))
        {
            DeliveryMethod = NaverDeliveryMethod.Parcel,
            DispatchedAt = dispatchedAt,
            Parcel = Parcel,
        });

        (placed.IsPartial, placed.Items.Count).Should().Be((false, 2));
        (shipped.IsPartial, shipped.Items.Single().ProductOrderId).Should().Be((false, "tea"));
        (await Client.NaverPay.GetProductOrderAsync("tea")).ProductOrderStatus.Should().Be(NaverProductOrderStatus.Delivering);
        (await Client.NaverPay.GetProductOrderAsync("cup")).ProductOrderStatus.Should().Be(NaverProductOrderStatus.Paid);
        var tea = State("tea");
        (tea.DispatchedAt, tea.DeliveryMethod, tea.DeliveryCompany, tea.TrackingNumber)
            .Should().Be((dispatchedAt, "DELIVERY", "CJGLS", "6012345678"));
    }

    [Fact]
    public async Task The_result_holds_the_ones_that_succeeded_and_says_that_there_were_others()
    {
        var impUid = AddPayment("tea", "cup");
        await Client.NaverPay.PlaceAsync(impUid, NaverProductOrders.Only("tea"));

        var all = await Client.NaverPay.PlaceAsync(impUid, NaverProductOrders.All);
        var none = await FluentActions.Awaiting(() => Client.NaverPay.PlaceAsync(impUid, NaverProductOrders.All))
            .Should().ThrowAsync<IamportApiException>();

        (all.IsPartial, all.Items.Single().ProductOrderId).Should().Be((true, "cup"));
        none.Which.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        none.Which.Code.Should().Be(-1);
    }

    [Fact]
    public async Task A_refund_of_one_product_order_leaves_the_others()
    {
        var impUid = AddPayment("tea", "cup");

        var cancelled = await Client.NaverPay.CancelAsync(impUid, new(NaverProductOrders.Only("tea")) { Reason = NaverCancelReason.SoldOut });

        var tea = cancelled.Items.Single();
        (tea.ProductOrderStatus, tea.ClaimType, tea.ClaimStatus)
            .Should().Be((NaverProductOrderStatus.Cancelled, NaverClaimType.Cancel, NaverClaimStatus.CancelDone));
        var payment = await Client.Payments.GetAsync(impUid);
        (payment.Status, payment.CancelAmount, payment.CancelReason).Should().Be((PaymentStatus.Paid, 1300, "SOLD_OUT"));
        (await Client.NaverPay.GetProductOrderAsync("cup")).ProductOrderStatus.Should().Be(NaverProductOrderStatus.Paid);
    }

    [Fact]
    public async Task A_refund_of_all_product_orders_ends_the_payment()
    {
        var impUid = AddPayment("tea", "cup");

        (await Client.NaverPay.CancelAsync(impUid, new(NaverProductOrders.All))).Items.Should().HaveCount(2);

        (await Client.Payments.GetAsync(impUid)).Status.Should().Be(PaymentStatus.Cancelled);
        State("tea").ClaimReason.Should().Be("PRODUCT_UNSATISFIED");
    }

    [Fact]
    public async Task A_buyers_wish_for_a_refund_is_granted()
    {
        var impUid = AddPayment("tea", "cup");
        Change("tea", order => order with { ClaimType = "CANCEL", ClaimStatus = "CANCEL_REQUEST" });

        var approved = await Client.NaverPay.ApproveCancelAsync(impUid, NaverProductOrders.All);

        (approved.IsPartial, approved.Items.Single().ClaimStatus).Should().Be((true, NaverClaimStatus.CancelDone));
        (await Client.Payments.GetAsync(impUid)).CancelAmount.Should().Be(1300);
    }

    [Fact]
    public async Task A_return_is_asked_for_put_on_hold_released_and_granted()
    {
        var impUid = AddPayment("tea");
        Change("tea", order => order with { Status = "DELIVERED" });
        var all = NaverProductOrders.All;

        var asked = await Client.NaverPay.RequestReturnAsync(impUid, new(all)
        {
            Reason = NaverReturnReason.Broken,
            DeliveryMethod = NaverReturnDeliveryMethod.Parcel,
            Parcel = Parcel,
        });
        await Client.NaverPay.WithholdReturnAsync(impUid, new(all)
        {
            Reason = NaverWithholdReason.ExtraFee, Memo = "배송비를 보내 주세요.", ExtraCharge = 3000,
        });
        var held = State("tea");
        await FluentActions.Awaiting(() => Client.NaverPay.ApproveReturnAsync(impUid, new(all)))
            .Should().ThrowAsync<IamportOutcomeUnknownException>("it refunds, and a 500 does not say that it did not");
        await Client.NaverPay.ResolveReturnAsync(impUid, all);
        var approved = await Client.NaverPay.ApproveReturnAsync(impUid, new(all) { Memo = "감사합니다." });

        (asked.Items.Single().ClaimType, asked.Items.Single().ClaimStatus)
            .Should().Be((NaverClaimType.Return, NaverClaimStatus.ReturnRequest));
        (held.ClaimReason, held.WithheldReason, held.ExtraCharge, held.Memo)
            .Should().Be(("BROKEN", "EXTRAFEEE", 3000, "배송비를 보내 주세요."));
        (approved.Items.Single().ProductOrderStatus, State("tea").Memo).Should().Be((NaverProductOrderStatus.Returned, "감사합니다."));
        (await Client.Payments.GetAsync(impUid)).CancelAmount.Should().Be(1000);
    }

    [Fact]
    public async Task A_return_is_turned_down_and_nothing_is_refunded()
    {
        var impUid = AddPayment("tea");
        Change("tea", order => order with { Status = "DELIVERED", ClaimType = "RETURN", ClaimStatus = "RETURN_REQUEST" });

        var rejected = await Client.NaverPay.RejectReturnAsync(impUid, new(NaverProductOrders.All) { Memo = "사용한 상품입니다." });

        var tea = rejected.Items.Single();
        (tea.ProductOrderStatus, tea.ClaimStatus).Should().Be((NaverProductOrderStatus.Delivered, NaverClaimStatus.ReturnReject));
        State("tea").Memo.Should().Be("사용한 상품입니다.");
        (await Client.Payments.GetAsync(impUid)).CancelAmount.Should().Be(0);
    }

    [Fact]
    public async Task An_exchange_is_fetched_and_sent_again()
    {
        var impUid = AddPayment("tea");
        Change("tea", order => order with { Status = "DELIVERED", ClaimType = "EXCHANGE", ClaimStatus = "COLLECTING" });

        var collected = await Client.NaverPay.CollectExchangedAsync(impUid, NaverProductOrders.All);
        var sent = await Client.NaverPay.ShipExchangedAsync(impUid, new(NaverProductOrders.Only("tea"))
        {
            DeliveryMethod = NaverDeliveryMethod.QuickService,
        });

        collected.Items.Single().ClaimStatus.Should().Be(NaverClaimStatus.CollectDone);
        sent.Items.Single().ClaimStatus.Should().Be(NaverClaimStatus.ExchangeRedelivering);
        State("tea").DeliveryMethod.Should().Be("QUICK_SVC");
    }

    [Fact]
    public async Task Every_courier_is_one_that_the_service_knows()
    {
        var couriers = typeof(NaverCourier).GetFields().Select(field => field.GetValue(null)).OfType<NaverCourier>().ToList();
        couriers.Should().HaveCount(40).And.OnlyHaveUniqueItems();

        foreach (var courier in couriers)
        {
            var impUid = AddPayment(courier.Value);
            await Client.NaverPay.PlaceAsync(impUid, NaverProductOrders.All);
            await Client.NaverPay.ShipAsync(impUid, new(NaverProductOrders.All)
            {
                DeliveryMethod = NaverDeliveryMethod.Parcel,
                DispatchedAt = Sandbox.Clock.GetUtcNow(),
                Parcel = new() { DeliveryCompany = courier, TrackingNumber = "1" },
            });
            State(courier.Value).DeliveryCompany.Should().Be(courier.Value);
        }
    }

    private string AddPayment(params string[] productOrderIds)
    {
        var payment = Sandbox.AddPayment(new SandboxPayment
        {
            PgProvider = "naverco", Amount = 1300 * productOrderIds.Length, BuyerName = "홍길동", BuyerAddr = "서울",
        });
        foreach (var productOrderId in productOrderIds)
        {
            Sandbox.AddNaverProductOrder(new()
            {
                ImpUid = payment.ImpUid, ProductOrderId = productOrderId, ProductAmount = 1000, DeliveryAmount = 300,
            });
        }

        return payment.ImpUid;
    }

    private SandboxNaverProductOrder State(string productOrderId) =>
        Sandbox.NaverProductOrders.Single(order => order.ProductOrderId == productOrderId);

    private void Change(string productOrderId, Func<SandboxNaverProductOrder, SandboxNaverProductOrder> change) =>
        Sandbox.AddNaverProductOrder(change(State(productOrderId)));
}
