namespace Iamport.Client.Sandbox;

/// <summary>
/// How the service behaves where its documents leave it open. The defaults are what the sandbox does by itself; the books and
/// <see cref="IamportSandbox.Movements"/> always hold what really happened.
/// </summary>
public sealed record ServiceBehavior
{
    private readonly TimeSpan _readLag;
    private readonly TimeSpan _settlementDelay = TimeSpan.FromSeconds(3);
    private readonly decimal _promotionDiscount;
    private readonly Fault? _moneyErrors;

    /// <summary>What the sandbox does by itself.</summary>
    public static ServiceBehavior Default { get; } = new();

    /// <summary>
    /// Moves nothing: whether a payment of which a part was given back is told as <c>cancelled</c>, with an <c>amount</c> above its
    /// <c>cancel_amount</c>, and found under that status.
    /// </summary>
    /// <value>The default is <see langword="false"/>: it stays <c>paid</c>.</value>
    public bool CancelledAfterPartialRefund { get; init; }

    /// <summary>
    /// Moves nothing: how money is told that came to a fixed account, or to another one late, again, or in another amount than was ordered.
    /// </summary>
    /// <value>The default is <see cref="DepositTelling.AmountStays"/>.</value>
    public DepositTelling Deposits { get; init; }

    /// <summary>Moves nothing: in which order <c>cancel_history</c> tells what was given back.</summary>
    /// <value>The default is <see cref="HistoryOrder.AsMade"/>.</value>
    public HistoryOrder CancelHistory { get; init; }

    /// <summary>Moves nothing: what <see cref="HistoryOrder.Shuffled"/> shuffles by, together with the <c>merchant_uid</c>.</summary>
    public int ShuffleSeed { get; init; }

    /// <summary>How much less the customer pays for an order that names a promotion; the whole order at most.</summary>
    /// <value>The default is 0.</value>
    public decimal PromotionDiscount
    {
        get => _promotionDiscount;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _promotionDiscount = value;
        }
    }

    /// <summary>
    /// Whether only what the customer paid can be given back, so that amounts and checksums of refunds count from the price less the
    /// discount; decided when a payment is made, and counted so in <see cref="IamportSandbox.Movements"/>.
    /// </summary>
    /// <value>The default is <see langword="false"/>: they count from the price before the discount.</value>
    public bool RefundsAfterDiscount { get; init; }

    /// <summary>
    /// What every charge and refund is answered with, moving its money at once, later or never, as <see cref="Fault.EnvelopedError"/> says;
    /// what is refused at once stays a refusal. A rule of <see cref="IamportSandbox.Faults"/> with the same fault strikes now and then.
    /// </summary>
    /// <value>The default, <see langword="null"/>, is the true answer.</value>
    public Fault? MoneyErrors
    {
        get => _moneyErrors;
        init => _moneyErrors = value is null or { Kind: FaultKind.EnvelopedError }
            ? value
            : throw new ArgumentException($"{nameof(MoneyErrors)} takes a {nameof(Fault.EnvelopedError)}; {value.Kind} is for {nameof(FaultPlan)}.");
    }

    /// <summary>
    /// Moves nothing: how long ago the state is that reads of payments, schedules, billing keys and cash receipts show, lists too, on
    /// the sandbox's clock. The answer of the request that changed it is fresh.
    /// </summary>
    /// <value>The default is zero.</value>
    public TimeSpan ReadLag
    {
        get => _readLag;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _readLag = value;
        }
    }

    /// <summary>
    /// The gateways, such as <c>paypal_v2</c> or <c>paymentwall</c>, that say <c>failed</c> (code 0, no refusal) and take the money
    /// <see cref="SettlementDelay"/> later, also when the order was paid otherwise meanwhile.
    /// </summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<string> PaidAfterFailed { get; init; } = [];

    /// <summary>Whether a charge that a server asks for moves its money before the answer, or <see cref="SettlementDelay"/> later, or never.</summary>
    /// <value>The default is <see cref="KeyChargeCourse.AtOnce"/>.</value>
    public KeyChargeCourse KeyCharges { get; init; }

    /// <summary>
    /// When the money moves, or fails to, of what <see cref="PaidAfterFailed"/> and <see cref="KeyCharges"/> leave open, on the sandbox's
    /// clock.
    /// </summary>
    /// <value>The default is 3 seconds.</value>
    public TimeSpan SettlementDelay
    {
        get => _settlementDelay;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _settlementDelay = value;
        }
    }

    /// <summary>
    /// Whether money given back by <see cref="IamportSandbox.RefundAtConsoleAsync"/> is never heard of: the payment stays as it was, and
    /// there is no webhook.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool LosesConsoleRefunds { get; init; }

    /// <summary>Moves nothing: whether answers leave <c>sandbox</c> out, as they did before 2026-01-26.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool OmitsSandbox { get; init; }

    /// <summary>Moves nothing: whether times in answers, the token's too, are numbers with a fraction.</summary>
    /// <value>The default is <see langword="false"/>: whole seconds.</value>
    public bool FractionalSeconds { get; init; }

    /// <summary>Moves nothing: whether webhooks say <c>imp_uid</c> and <c>merchant_uid</c> only.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool TwoFieldWebhooks { get; init; }
}
