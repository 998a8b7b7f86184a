namespace Iamport.Client.EndToEnd.Guides;

public sealed class CheckoutTests : GuideTest
{
    [Fact]
    public async Task Only_what_the_service_says_pays_the_order()
    {
        var desk = new CheckoutDesk(Client, "channel-key-1", new("http://127.0.0.1:1"));
        desk.ForPage("order-1", 12_000, "세작").Should().Contain("\"amount\":12000").And.Contain("/orders/order-1/return");
        Sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 12_000 });
        Sandbox.AddPayment(new() { ImpUid = "imp_2", MerchantUid = "order-2", Amount = 100 });

        (await desk.ComeBackAsync(Claim("imp_1", "order-1"), "order-1", 12_000)).IsPaid.Should().BeTrue();
        (await desk.ComeBackAsync(Claim("imp_2", "order-1"), "order-1", 12_000)).IsPaid.Should().BeFalse("it is another order's payment");
        (await desk.ComeBackAsync(Claim("imp_2", "order-2"), "order-2", 12_000)).IsPaid.Should().BeFalse("the price was changed on the page");
    }

    private static string Claim(string impUid, string merchantUid) => $$"""{"success":true,"imp_uid":"{{impUid}}","merchant_uid":"{{merchantUid}}"}""";
}
