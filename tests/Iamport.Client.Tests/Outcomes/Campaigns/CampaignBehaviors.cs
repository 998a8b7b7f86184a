using Iamport.Client.Sandbox;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>One way in which the service may behave, and what of it has to stay unknown.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Service">The choice; the run's seed is there to shuffle by.</param>
/// <param name="Cap">The largest share of calls that may stay unknown for good.</param>
/// <param name="TwoWorlds">Where that is more than a hundredth: two worlds that no read can tell apart.</param>
internal sealed record CampaignBehavior(string Name, Func<Random, ServiceBehavior> Service, double Cap = 0.01, string TwoWorlds = "")
{
    /// <summary>Gateways that charges go to besides the ordinary one.</summary>
    public IReadOnlyList<string> Gateways { get; init; } = [];

    /// <summary>Whether some of the payments were made at gateways that finish refunds later.</summary>
    public bool RefundsLater { get; init; }

    /// <summary>Whether some of the payments are virtual accounts that take deposits of any amount at any time.</summary>
    public bool HasAccounts { get; init; }

    /// <summary>Whether some of the orders name a promotion.</summary>
    public bool HasPromotions { get; init; }

    public override string ToString() => Name;
}

/// <summary>Each choice that FACTS 11 leaves to the service, and a mix of them.</summary>
internal static class CampaignBehaviors
{
    private const string Deposits =
        "a refund that was lost, and one that happened and was followed by a deposit: what is left is the same, and no order of the two is told";

    private const string Promotions =
        "a refund counted from before the discount, and another call's counted from after it: the entries are the same";

    private const string ShowsNothing =
        "a refund that never arrived, and one that its gateway finishes another day: the history is the same";

    private const string AtOnce =
        "two refunds of one payment within one second, of which the lost one came first or second: times are whole seconds";

    // Before what is made of it.
    private static readonly string[] Late = ["paypal_v2", "paymentwall"];

    public static CampaignBehavior Default { get; } = new("default", _ => new());

    public static IReadOnlyList<CampaignBehavior> Others { get; } =
    [
        new("cancelled after a partial refund", _ => new() { CancelledAfterPartialRefund = true }),
        new("deposits, amount stays", _ => new(), 0.05, Deposits) { HasAccounts = true },
        new("deposits, amount follows", _ => new() { Deposits = DepositTelling.AmountFollows }, 0.05, Deposits) { HasAccounts = true },
        new("deposits, payment waits", _ => new() { Deposits = DepositTelling.Waits }, 0.05, Deposits) { HasAccounts = true },
        new("history newest first", _ => new() { CancelHistory = HistoryOrder.NewestFirst }),
        new("history shuffled", dice => new() { CancelHistory = HistoryOrder.Shuffled, ShuffleSeed = dice.Next() }),
        new("promotion, refunds before the discount", _ => new() { PromotionDiscount = 100 }, 0.05, Promotions) { HasPromotions = true },
        new("promotion, refunds after the discount", _ => new() { PromotionDiscount = 100, RefundsAfterDiscount = true }, 0.05, Promotions)
        {
            HasPromotions = true,
        },
        new("enveloped 504, executed", _ => new() { MoneyErrors = Fault.EnvelopedError(FaultExecution.Before) }, 0.05, AtOnce),
        new("enveloped 500, executed later", _ => new()
        {
            MoneyErrors = Fault.EnvelopedError(FaultExecution.After, 500, 1, Campaign.Window * 0.5),
        }),
        new("enveloped 408, never executed", _ => new() { MoneyErrors = Fault.EnvelopedError(FaultExecution.Never, 408, -1) }),
        new("reads lag", _ => new() { ReadLag = TimeSpan.FromSeconds(1) }),
        new("sandbox absent", _ => new() { OmitsSandbox = true }),
        new("paid after failed", _ => new() { PaidAfterFailed = Late, SettlementDelay = Campaign.Settlement }, 0.2,
            "a charge that failed for good at PayPal or Paymentwall, and one that is paid tomorrow: both are failed today")
        {
            Gateways = Late,
        },
        new("ready, then paid", _ => new() { KeyCharges = KeyChargeCourse.ReadyThenPaid, SettlementDelay = Campaign.Settlement }, 0.05, AtOnce),
        new("ready, then failed", _ => new() { KeyCharges = KeyChargeCourse.ReadyThenFailed, SettlementDelay = Campaign.Settlement }, 0.05, AtOnce),
        new("refunds that finish later", _ => new(), 0.2, ShowsNothing) { RefundsLater = true },
        new("console refunds that are lost", _ => new() { LosesConsoleRefunds = true }),
        new("fractional seconds", _ => new() { FractionalSeconds = true }, 0.05, AtOnce),
        new("mix", Mix, 0.3, "those of the behaviours that are mixed")
        {
            Gateways = Late, RefundsLater = true, HasAccounts = true, HasPromotions = true,
        },
    ];

    public static CampaignBehavior Named(string name) => Others.Append(Default).Single(behavior => behavior.Name == name);

    private static ServiceBehavior Mix(Random dice) => new()
    {
        CancelledAfterPartialRefund = dice.Next(2) == 0,
        Deposits = (DepositTelling)dice.Next(3),
        CancelHistory = (HistoryOrder)dice.Next(3),
        ShuffleSeed = dice.Next(),
        PromotionDiscount = 100,
        RefundsAfterDiscount = dice.Next(2) == 0,
        MoneyErrors = dice.Next(6) == 0 ? Fault.EnvelopedError(FaultExecution.Before, 502) : null,
        ReadLag = TimeSpan.FromMilliseconds(dice.Next(1000)),
        OmitsSandbox = dice.Next(3) == 0,
        PaidAfterFailed = dice.Next(2) == 0 ? Late : [],
        KeyCharges = (KeyChargeCourse)dice.Next(3),
        SettlementDelay = Campaign.Settlement,
        LosesConsoleRefunds = dice.Next(2) == 0,
        FractionalSeconds = dice.Next(2) == 0,
        TwoFieldWebhooks = dice.Next(2) == 0,
    };
}
