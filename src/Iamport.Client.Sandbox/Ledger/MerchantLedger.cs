using Iamport.Client.Sandbox.Ledger.Account;
using Iamport.Client.Sandbox.Ledger.KcpQuickPay;
using Iamport.Client.Sandbox.Webhooks;

namespace Iamport.Client.Sandbox.Ledger;

/// <summary>Everything one merchant has. All books share one lock, so that each operation sees and leaves a whole state.</summary>
internal sealed class MerchantLedger : IDisposable
{
    public MerchantLedger(IamportSandboxOptions options, SandboxClock clock, WebhookSender webhooks, CancellationToken stopping)
    {
        var gate = new object();
        Options = options;
        Clock = clock;
        Webhooks = webhooks;
        Tokens = new AccessTokens(gate, clock, options);
        Payments = new PaymentBook(gate);
        Preparations = new PreparationBook(gate);
        BillingKeys = new BillingKeyBook(gate, clock, options);
        Schedules = new ScheduleBook(gate, clock);
        PaymentLinks = new PaymentLinkBook(gate, clock, Payments);
        Tiers = new TierBook(gate);
        KcpQuick = new KcpQuickBook(gate, this);
        KcpQuickPreparations = new KcpQuickPreparationBook(gate);
        Charges = new Charges(gate, this, stopping);
        Refunds = new Refunds(gate, this);
        ScheduledCharges = new ScheduledCharges(this);
    }

    public IamportSandboxOptions Options { get; }

    public SandboxClock Clock { get; }

    /// <summary>Known once the server listens.</summary>
    public Uri Address { get; set; } = new("http://127.0.0.1/");

    public WebhookSender Webhooks { get; }

    public AccessTokens Tokens { get; }

    public PaymentBook Payments { get; }

    public PreparationBook Preparations { get; }

    public BillingKeyBook BillingKeys { get; }

    public ScheduleBook Schedules { get; }

    public PaymentLinkBook PaymentLinks { get; }

    public TierBook Tiers { get; }

    public KcpQuickBook KcpQuick { get; }

    public KcpQuickPreparationBook KcpQuickPreparations { get; }

    public Charges Charges { get; }

    public Refunds Refunds { get; }

    public ScheduledCharges ScheduledCharges { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public Uri SlipUrl(string impUid) => new(Address, $"slips/{impUid}");

    public void Dispose() => ScheduledCharges.Dispose();
}
