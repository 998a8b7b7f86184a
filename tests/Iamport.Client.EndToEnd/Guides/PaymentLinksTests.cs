using Iamport.Client.Sandbox;

namespace Iamport.Client.EndToEnd.Guides;

public sealed class PaymentLinksTests : GuideTest
{
    private static readonly Uri Webhook = new("http://127.0.0.1:1/iamport/webhook");

    [Fact]
    public async Task A_link_is_made_paid_found_and_ended()
    {
        var sales = new LinkSales(Client, Sandbox.UserCode, "channel-key-1");
        var until = DateTimeOffset.UtcNow.AddHours(1);
        var link = await sales.MakeAsync("order-1", 12_000, "세작", Webhook, until);
        (await sales.IsPaidAsync("order-1", 12_000)).Should().BeFalse();

        Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 12_000 });
        (await sales.IsPaidAsync("order-1", 12_000)).Should().BeTrue();
        (await sales.IsPaidAsync("order-1", 13_000)).Should().BeFalse();

        await sales.EndAsync(link);
        Sandbox.PaymentLinks.Should().ContainSingle().Which.DisabledAt.Should().NotBeNull();
    }
}
