namespace Iamport.Client.EndToEnd.Guides;

public sealed class EscrowAndNaverPayTests : GuideTest
{
    private static readonly NaverParcel Parcel = new() { DeliveryCompany = NaverCourier.CjLogistics, TrackingNumber = "1234" };

    [Fact]
    public async Task Escrow_learns_that_the_goods_are_on_their_way()
    {
        Sandbox.AddPayment(new() { ImpUid = "imp_1", Amount = 12_000, PayMethod = "trans", Escrow = true });

        (await new DispatchDesk(Client).EscrowAsync("imp_1", "1234", Sandbox.Clock.GetUtcNow())).Invoice.Should().Be("1234");
    }

    [Fact]
    public async Task Naver_is_told_of_each_product_order()
    {
        Sandbox.AddPayment(new() { ImpUid = "imp_1", Amount = 2_000, PgProvider = "naverco" });
        Sandbox.AddNaverProductOrder(new() { ImpUid = "imp_1", ProductOrderId = "tea", ProductAmount = 1_000 });
        Sandbox.AddNaverProductOrder(new() { ImpUid = "imp_1", ProductOrderId = "cup", ProductAmount = 1_000 });

        (await new DispatchDesk(Client).NaverAsync("imp_1", ["tea"], Parcel, Sandbox.Clock.GetUtcNow())).Should().BeEmpty();
        Sandbox.NaverProductOrders.Single(static order => order.ProductOrderId == "tea").DeliveryCompany.Should().Be(Parcel.DeliveryCompany.Value);
        Sandbox.NaverProductOrders.Single(static order => order.ProductOrderId == "cup").DeliveryCompany.Should().BeNull();
    }
}
