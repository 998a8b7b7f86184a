using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.Movements;

/// <summary>
/// Each time that money moved, told by the code that moves it. It asks no status and no history, so that a judge who goes by it shares no
/// belief with them.
/// </summary>
internal sealed class MoneyLog(Journal journal, TimeProvider clock, int? limit)
{
    private readonly AsyncLocal<Arrival?> _cause = new();
    private readonly Recent<SandboxMovement> _movements = new(journal, "movements", StateJson.Default.SandboxMovement, limit);

    /// <summary>
    /// The request that is being executed. It follows what runs on from there by itself; what is put off until later takes it along.
    /// </summary>
    public Arrival? Cause
    {
        get => _cause.Value;
        set => _cause.Value = value;
    }

    public IReadOnlyList<SandboxMovement> Movements => _movements.Snapshot();

    public void Move(SandboxPayment payment, decimal amount) => _movements.Add(new SandboxMovement(
        Cause?.Nonce, Cause?.At, clock.GetUtcNow(), payment.ImpUid, payment.MerchantUid, amount));
}
