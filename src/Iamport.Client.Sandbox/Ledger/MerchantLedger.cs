using Iamport.Client.Sandbox.Behaviors;
using Iamport.Client.Sandbox.Faults;
using Iamport.Client.Sandbox.Ledger.Account;
using Iamport.Client.Sandbox.Ledger.Benepia;
using Iamport.Client.Sandbox.Ledger.CashReceipts;
using Iamport.Client.Sandbox.Ledger.Certifications;
using Iamport.Client.Sandbox.Ledger.Checkout;
using Iamport.Client.Sandbox.Ledger.ConvenienceStores;
using Iamport.Client.Sandbox.Ledger.Escrow;
using Iamport.Client.Sandbox.Ledger.KcpQuickPay;
using Iamport.Client.Sandbox.Ledger.Movements;
using Iamport.Client.Sandbox.Ledger.NaverPay;
using Iamport.Client.Sandbox.Ledger.Reading;
using Iamport.Client.Sandbox.Ledger.VirtualAccounts;
using Iamport.Client.Sandbox.State;
using Iamport.Client.Sandbox.Webhooks;

namespace Iamport.Client.Sandbox.Ledger;

/// <summary>Everything one merchant has. All books share one lock, so that each operation sees and leaves a whole state.</summary>
internal sealed class MerchantLedger : IDisposable
{
    public MerchantLedger(
        IamportSandboxOptions options,
        SandboxClock clock,
        WebhookSender webhooks,
        FaultInjector faults,
        RunningBehavior behavior,
        DeferredWork later,
        Errands errands,
        Journal journal,
        CancellationToken stopping)
    {
        var gate = journal.Gate;
        Options = options;
        Clock = clock;
        Webhooks = webhooks;
        Faults = faults;
        Running = behavior;
        Money = new MoneyLog(journal, clock, options.History);
        Reads = new Reads(this);
        Later = later;
        Errands = errands;
        Journal = journal;
        Tokens = new AccessTokens(journal, clock, options);
        Payments = new PaymentBook(journal, clock);
        Preparations = new PreparationBook(journal);
        BillingKeys = new BillingKeyBook(journal, clock, options);
        Schedules = new ScheduleBook(journal, clock);
        PaymentLinks = new PaymentLinkBook(journal, clock, Payments);
        Certifications = new CertificationBook(journal, clock);
        NaverProductOrders = new NaverProductOrderBook(journal, this);
        NaverReviews = new NaverReviewBook(journal, clock);
        NaverPurchases = new NaverPurchases(journal, this);
        Tiers = new TierBook(journal);
        KcpQuick = new KcpQuickBook(journal, this);
        KcpQuickPreparations = new KcpQuickPreparationBook(journal);
        Charges = new Charges(gate, this, stopping);
        Accounts = new AccountBook(gate, this);
        Barcodes = new BarcodeBook(journal, this);
        Points = new PointBook(journal, this);
        Refunds = new Refunds(gate, this);
        ScheduledCharges = new ScheduledCharges(this);
        CashReceipts = new PaymentReceipts(journal, this);
        ExternalCashReceipts = new CashReceiptBook(journal, "external_cash_receipts", this);
        Escrow = new EscrowBook(journal, this);
        PaymentWindows = new WindowBook<PaymentOrder>(journal, "payment_windows", StateJson.Default.WindowPaymentOrder);
        errands.Perform = (errand, done) => errand switch
        {
            Settlement settlement => Charges.SettleAsync(settlement, done),
            LateWebhook late => Webhooks.DeliverAsync(late.Payment, late.CancellationId),
            _ => Task.CompletedTask,
        };
        CertificationWindows = new WindowBook<CertificationOrder>(journal, "certification_windows", StateJson.Default.WindowCertificationOrder);
    }

    public IamportSandboxOptions Options { get; }

    public SandboxClock Clock { get; }

    /// <summary>Known once the server listens.</summary>
    public Uri Address { get; set; } = new("http://127.0.0.1/");

    public WebhookSender Webhooks { get; }

    public FaultInjector Faults { get; }

    public RunningBehavior Running { get; }

    public ServiceBehavior Behavior => Running.Now;

    public MoneyLog Money { get; }

    public Reads Reads { get; }

    public DeferredWork Later { get; }

    public Errands Errands { get; }

    public Journal Journal { get; }

    public AccessTokens Tokens { get; }

    public PaymentBook Payments { get; }

    public PreparationBook Preparations { get; }

    public BillingKeyBook BillingKeys { get; }

    public ScheduleBook Schedules { get; }

    public PaymentLinkBook PaymentLinks { get; }

    public CertificationBook Certifications { get; }

    public NaverProductOrderBook NaverProductOrders { get; }

    public NaverReviewBook NaverReviews { get; }

    public NaverPurchases NaverPurchases { get; }

    public TierBook Tiers { get; }

    public KcpQuickBook KcpQuick { get; }

    public KcpQuickPreparationBook KcpQuickPreparations { get; }

    public Charges Charges { get; }

    public AccountBook Accounts { get; }

    public BarcodeBook Barcodes { get; }

    public PointBook Points { get; }

    public Refunds Refunds { get; }

    public ScheduledCharges ScheduledCharges { get; }

    public PaymentReceipts CashReceipts { get; }

    public CashReceiptBook ExternalCashReceipts { get; }

    public EscrowBook Escrow { get; }

    public WindowBook<PaymentOrder> PaymentWindows { get; }

    public WindowBook<CertificationOrder> CertificationWindows { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public Uri SlipUrl(string impUid) => new(Address, $"slips/{impUid}");

    /// <summary>Takes up what an earlier sandbox left undone in the store.</summary>
    public void Resume()
    {
        ScheduledCharges.Resume();
        Errands.Resume();
    }

    public void Dispose() => ScheduledCharges.Dispose();
}
