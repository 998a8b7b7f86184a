using Iamport.Client.Sandbox;

namespace Iamport.Client.EndToEnd.Guides;

public sealed class WalletsTests : GuideTest
{
    [Fact]
    public async Task Wallets_are_charged_and_moved_on()
    {
        var desk = new WalletDesk(Client, "channel-key-kcp");
        Sandbox.AddKcpQuickMember(new() { MemberId = "member-1", AutoPayKeys = ["key-1"] });
        Sandbox.AddPayment(new() { ImpUid = "imp_1", Amount = 1_000, PgProvider = "payco" });

        (await desk.KcpQuickPayAsync("key-1", "order-1", 7_000, "김하늘")).Status.Should().Be(PaymentStatus.Paid);
        (await desk.PaycoAsync("imp_1")).Status.Should().Be(PaycoOrderStatus.DeliveryStart);
        (await desk.BenepiaAsync("order-2", 30_000, SandboxBenepia.User, SandboxBenepia.Password, BenepiaMember.Live("M001"))).Sandbox.Should().BeFalse();
        (await desk.BenepiaAsync("order-3", 30_000, SandboxBenepia.User, SandboxBenepia.Password, BenepiaMember.Test)).Sandbox.Should().BeTrue("without a member code it is a test");
    }
}
