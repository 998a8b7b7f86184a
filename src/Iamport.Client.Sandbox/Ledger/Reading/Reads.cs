using Iamport.Client.Sandbox.Behaviors;
using Iamport.Client.Sandbox.Ledger.CashReceipts;

namespace Iamport.Client.Sandbox.Ledger.Reading;

/// <summary>What reads show: the books as the service's behaviour has them, which may be those of a while ago.</summary>
internal sealed class Reads(MerchantLedger ledger)
{
    /// <summary>The time whose state is shown; <see langword="null"/> is now.</summary>
    private DateTimeOffset? AsOf => ledger.Behavior.ReadLag is { Ticks: > 0 } lag ? ledger.Now - lag : null;

    public SandboxPayment? Payment(string impUid) => ledger.Payments.Find(impUid, AsOf) is { } payment ? Tell(payment) : null;

    public IEnumerable<SandboxPayment> Attempts(string merchantUid) => ledger.Payments.Attempts(merchantUid, AsOf).Select(Tell);

    public IEnumerable<SandboxPayment> Payments() => ledger.Payments.Snapshot(AsOf).Select(Tell);

    public SandboxSchedule Schedule(string merchantUid) => ledger.Schedules.Read(merchantUid, AsOf);

    public IEnumerable<SandboxSchedule> Schedules() => ledger.Schedules.Snapshot(AsOf);

    public SandboxBillingKey? BillingKey(string customerUid) => ledger.BillingKeys.Find(customerUid, AsOf)?.Key;

    public SandboxBillingKey RequiredBillingKey(string customerUid) => ledger.BillingKeys.Read(customerUid, AsOf);

    public CashReceipt CashReceipt(string impUid) => ledger.CashReceipts.Read(impUid, AsOf);

    public CashReceipt ExternalCashReceipt(string merchantUid) => ledger.ExternalCashReceipts.Read(merchantUid, AsOf);

    private SandboxPayment Tell(SandboxPayment payment) => ledger.Behavior.Tell(payment);
}
