namespace Iamport.Client.TrimApp.Areas;

internal static class DepositCalls
{
    public static async Task RunAsync(IVirtualAccountsApi accounts, IConvenienceStoresApi counters)
    {
        var account = await accounts.IssueAsync(new()
        {
            MerchantUid = "order-vbank", Amount = 30_000, VbankCode = "088", VbankDue = DateTimeOffset.UtcNow.AddDays(1),
            VbankHolder = "Shop", ChannelKey = "channel-key-settle",
        });
        Expect.That(account.Status == PaymentStatus.Ready && account is { VbankNum: not null, VbankHolder: "Shop", VbankDate: not null });
        Expect.That((await accounts.UpdateAsync(account.ImpUid, new() { Amount = 25_000 })).Amount == 25_000);
        Expect.That((await accounts.RevokeAsync(account.ImpUid)).Status == PaymentStatus.Cancelled);
        Expect.That((await accounts.GetHolderAsync("004", "11012345678901")).BankHolder == "홍길동");

        var barcode = await counters.IssueAsync(new() { MerchantUid = "order-cvs", Amount = 3000, ChannelKey = "channel-key-galaxia" });
        Expect.That(barcode.Status == PaymentStatus.Ready && barcode.PayMethod == PayMethod.Cvs);
        Expect.That((await counters.RevokeAsync(barcode.ImpUid)).Status == PaymentStatus.Cancelled);
    }
}
