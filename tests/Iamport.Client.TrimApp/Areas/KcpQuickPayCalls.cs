namespace Iamport.Client.TrimApp.Areas;

internal static class KcpQuickPayCalls
{
    private const string Channel = "channel-key-kcp_quick";

    public static async Task RunAsync(IKcpQuickPayApi quickPay, string checkedPin)
    {
        var preparation = new PrepareKcpQuickRequest { RegistrationId = "r-1", CustomerIp = "203.0.113.7", CodeVerifier = "a-random-text" };
        await quickPay.PrepareAsync("order-quick", preparation);
        await quickPay.UpdatePreparationAsync("order-quick", preparation with { PrepaidAuth = true, PrepaidAmount = 7000 });

        var money = await quickPay.PayWithMoneyAsync(new()
        {
            MemberId = "member-1", ChannelKey = Channel, MerchantUid = "order-money", Name = "Tea", Amount = 7000, ImpUid = checkedPin,
        });
        Expect.That(money.Status == PaymentStatus.Paid && money.PgProvider == PgProvider.KcpQuick && money.Amount == 7000);
        var key = await quickPay.PayWithAutoPayKeyAsync(
            new() { CustomerUid = "key-1", MerchantUid = "order-auto", Name = "Tea", BuyerName = "Hong", Amount = 1000 });
        Expect.That(key.Status == PaymentStatus.Paid && key.CustomerUid == "key-1");

        Expect.That((await quickPay.DeleteAutoPayKeyAsync("key-1")).CustomerUid == "key-1");
        Expect.That((await quickPay.ReleaseFidoAsync("member-1", new() { ChannelKey = Channel })).MemberId == "member-1");
        var member = new DeleteKcpQuickMemberQuery { SiteCode = "IX001", PartnerType = "IX99", PartnerSubtype = "99IX" };
        Expect.That((await quickPay.DeleteMemberAsync("member-1", member)) is { MemberId: "member-1", PgId: "IX001", Inserted: not null });
    }
}
