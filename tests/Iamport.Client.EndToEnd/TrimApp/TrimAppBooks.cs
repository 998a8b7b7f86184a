using Iamport.Client.Sandbox;

namespace Iamport.Client.EndToEnd.TrimApp;

/// <summary>What the sandbox has to hold before the program can call every operation with success.</summary>
internal static class TrimAppBooks
{
    /// <summary>Fills the books, and has a member prove the PIN that the program will charge with.</summary>
    /// <returns>The <c>imp_uid</c> of that proof.</returns>
    public static async Task<string> FillAsync(IamportSandbox sandbox)
    {
        AddPayments(sandbox);
        AddNaverOrders(sandbox);
        await LetAScheduleFailAsync(sandbox);
        sandbox.AddKcpQuickMember(new() { MemberId = "member-1", Money = 10_000, Fido = true, AutoPayKeys = ["key-1"] });
        return sandbox.CheckKcpQuickPin("member-1");
    }

    private static void AddPayments(IamportSandbox sandbox)
    {
        sandbox.AddPayment(new() { ImpUid = "imp_card", MerchantUid = "order-card", Amount = 1000, BuyerName = "Hong", PgTid = "tid-1" });
        sandbox.AddPayment(new() { ImpUid = "imp_payco", Amount = 1100, PgProvider = "payco" });
        sandbox.AddPayment(new() { ImpUid = "imp_kakao", MerchantUid = "order-kakao", Amount = 1000, PgProvider = "kakaopay" });
        sandbox.AddPayment(
            new() { ImpUid = "imp_paymentwall", MerchantUid = "order-wall", Amount = 10, Currency = "USD", PgProvider = "paymentwall" });
        sandbox.AddPayment(new() { ImpUid = "imp_transfer", Amount = 11_000, PayMethod = "trans" });
        sandbox.AddPayment(new() { ImpUid = "imp_escrow", Amount = 1000, PayMethod = "trans", Escrow = true });
    }

    private static void AddNaverOrders(IamportSandbox sandbox)
    {
        Add("paid", order => order);
        Add("sold-out", order => order);
        Add("unwanted", order => order with { ClaimType = "CANCEL", ClaimStatus = "CANCEL_REQUEST" });
        Add("broken", order => order with { Status = "DELIVERED" });
        Add("used", order => order with { Status = "DELIVERED", ClaimType = "RETURN", ClaimStatus = "RETURN_REQUEST" });
        Add("wrong-size", order => order with { Status = "DELIVERED", ClaimType = "EXCHANGE", ClaimStatus = "COLLECTING" });
        sandbox.AddPayment(new() { ImpUid = "imp_naverpay", Amount = 1100, PgProvider = "naverpay", Escrow = true });
        sandbox.AddNaverReview(new() { ReviewId = "review-1", Title = "good" });

        void Add(string id, Func<SandboxNaverProductOrder, SandboxNaverProductOrder> become)
        {
            sandbox.AddPayment(
                new() { ImpUid = $"imp_{id}", Amount = 1000, PgProvider = "naverco", BuyerName = "Hong", BuyerAddr = "Seoul" });
            sandbox.AddNaverProductOrder(become(new() { ImpUid = $"imp_{id}", ProductOrderId = id, ProductAmount = 1000 }));
        }
    }

    // The card is replaced afterwards, so that the program's retry succeeds.
    private static async Task LetAScheduleFailAsync(IamportSandbox sandbox)
    {
        using var client = IamportClient.Create(options =>
        {
            options.ImpKey = sandbox.ImpKey;
            options.ImpSecret = sandbox.ImpSecret;
            options.BaseAddress = sandbox.BaseAddress;
        });
        await IssueAsync(SandboxCards.InsufficientLimit);
        var soon = sandbox.Clock.GetUtcNow().AddMinutes(30);
        await client.Schedules.ScheduleAsync(new()
        {
            CustomerUid = "card-0",
            Schedules = [new() { MerchantUid = "order-failed", Amount = 1000, Name = "Tea", ScheduleAt = soon }],
        });
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));
        await IssueAsync(SandboxCards.Approved);

        Task IssueAsync(string number) => client.BillingKeys.IssueAsync(
            "card-0", new() { ChannelKey = "channel-key-1", Card = new CardCredentials { CardNumber = number, Expiry = "2039-12" } });
    }
}
