using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>What there is before a campaign begins: cards, payments to refund, schedules to retry, orders that failed a hundred times.</summary>
internal sealed class CampaignWorld(IamportSandbox sandbox, CampaignBehavior behavior)
{
    public const decimal Discount = 100;
    public const decimal Price = 1000;
    public const string Promotion = "promotion-id-1";

    private const int RefundsOfAPayment = 4;
    private const int LongOrders = 8;

    private static readonly string[] Cards = [SandboxCards.Approved, SandboxCards.InsufficientLimit, SandboxCards.Slow];

    public static string PaymentFor(int number) => $"imp_{number / RefundsOfAPayment}";

    public static string LongOrder(int number) => $"long-{number % LongOrders}";

    public static string AnyKey(Random dice) => $"card-{Math.Max(0, dice.Next(10) - 7)}";

    public static string AnyCard(Random dice) => Cards[Math.Max(0, dice.Next(10) - 7)];

    public bool IsAccount(int number) => behavior.HasAccounts && number / RefundsOfAPayment % 3 == 0;

    public async Task PrepareAsync(int operations, Func<int, bool> isRetry)
    {
        for (var payment = 0; payment <= operations / RefundsOfAPayment; payment++)
        {
            await AddAsync(payment);
        }

        for (var order = 0; order < LongOrders; order++)
        {
            for (var attempt = 0; attempt < 110; attempt++)
            {
                var at = sandbox.Clock.GetUtcNow().AddDays(-1);
                sandbox.AddPayment(new() { MerchantUid = $"long-{order}", Amount = Price, Status = "failed", StartedAt = at, FailedAt = at });
            }
        }

        await using var client = TestClient.For(sandbox.BaseAddress, time: sandbox.Clock);
        for (var card = 0; card < Cards.Length; card++)
        {
            await Plan.IssueKeyAsync(client.Client, $"card-{card}", Cards[card]);
        }

        await Plan.IssueKeyAsync(client.Client, "card-retry", SandboxCards.InsufficientLimit);
        var due = sandbox.Clock.GetUtcNow().AddMinutes(1);
        foreach (var numbers in Enumerable.Range(0, operations).Where(isRetry).Chunk(1000))
        {
            await client.Client.Schedules.ScheduleAsync(new()
            {
                CustomerUid = "card-retry", Schedules = [.. numbers.Select(number => Plan.Entry($"retry-{number}", due))],
            });
        }

        await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        await Plan.IssueKeyAsync(client.Client, "card-retry", SandboxCards.Approved);
    }

    private async Task AddAsync(int payment)
    {
        var impUid = $"imp_{payment}";
        if (behavior.HasAccounts && payment % 3 == 0)
        {
            await OpenAccountAsync(impUid, payment);
            return;
        }

        sandbox.AddPayment(new()
        {
            ImpUid = impUid,
            MerchantUid = $"paid-{payment}",
            Amount = Price,
            PgProvider = behavior.RefundsLater && payment % 3 == 1 ? "paypal_v2" : "html5_inicis",
            PromotionId = behavior.HasPromotions && payment % 2 == 0 ? Promotion : null,
        });
    }

    // Fixed ones without an amount, and others, of which some are closed; some have had a deposit already.
    private async Task OpenAccountAsync(string impUid, int payment)
    {
        var isFixed = payment % 2 == 0;
        var isClosed = payment % 12 == 3;
        sandbox.AddPayment(new()
        {
            ImpUid = impUid,
            MerchantUid = $"paid-{payment}",
            Amount = isFixed ? 0 : Price,
            Status = isClosed ? "cancelled" : "ready",
            PaidAt = null,
            PgProvider = "settle",
            PayMethod = "vbank",
            VbankCode = "004",
            VbankNum = $"{10_000_000_000_000 + payment}",
            VbankDate = sandbox.Clock.GetUtcNow().AddDays(payment % 4 == 1 ? -1 : 3),
            FixedUnlimitedVbank = isFixed,
        });
        if (payment % 4 != 3)
        {
            await sandbox.DepositAsync(impUid, payment % 9 == 0 ? Price : 700);
        }
    }
}
