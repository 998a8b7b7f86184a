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
        CancellationToken stopping)
    {
        var gate = new object();
        Options = options;
        Clock = clock;
        Webhooks = webhooks;
        Faults = faults;
        Running = behavior;
        Money = new MoneyLog(clock);
        Reads = new Reads(this);
        Later = later;
        Tokens = new AccessTokens(gate, clock, options);
        Payments = new PaymentBook(gate, clock);
        Preparations = new PreparationBook(gate);
        BillingKeys = new BillingKeyBook(gate, clock, options);
        Schedules = new ScheduleBook(gate, clock);
        PaymentLinks = new PaymentLinkBook(gate, clock, Payments);
        Certifications = new CertificationBook(gate, clock);
        NaverProductOrders = new NaverProductOrderBook(gate, this);
        NaverReviews = new NaverReviewBook(gate, clock);
        NaverPurchases = new NaverPurchases(gate, this);
        Tiers = new TierBook(gate);
        KcpQuick = new KcpQuickBook(gate, this);
        KcpQuickPreparations = new KcpQuickPreparationBook(gate);
        Charges = new Charges(gate, this, stopping);
        Accounts = new AccountBook(gate, this);
        Barcodes = new BarcodeBook(gate, this);
        Points = new PointBook(gate, this);
        Refunds = new Refunds(gate, this);
        ScheduledCharges = new ScheduledCharges(this);
        CashReceipts = new PaymentReceipts(gate, this);
        ExternalCashReceipts = new CashReceiptBook(gate, this);
        Escrow = new EscrowBook(gate, this);
        PaymentWindows = new WindowBook<PaymentOrder>(gate);
        CertificationWindows = new WindowBook<CertificationOrder>(gate);
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

    public void Dispose() => ScheduledCharges.Dispose();
}
