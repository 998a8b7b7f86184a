using Iamport.Client.Sandbox.Ledger.Reading;
using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger;

internal sealed class PaymentBook
{
    private readonly Journal _journal;
    private readonly TimeProvider _clock;
    private readonly VersionedShelf<SandboxPayment> _payments;
    private readonly Dictionary<string, SortedSet<int>> _orders = new(StringComparer.Ordinal);

    public PaymentBook(Journal journal, TimeProvider clock)
    {
        (_journal, _clock) = (journal, clock);
        _payments = new(journal, "payments", StateJson.Default.IReadOnlyListVersionSandboxPayment) { Cleared = _orders.Clear };
        foreach (var (place, payment) in _payments.Snapshot().Select(static (payment, place) => (place, payment)))
        {
            Enter(payment.MerchantUid, place);
        }
    }

    public IReadOnlyList<SandboxPayment> Snapshot(DateTimeOffset? asOf = null)
    {
        lock (_journal.Gate)
        {
            return [.. _payments.Snapshot(asOf)];
        }
    }

    public SandboxPayment? Find(string impUid, DateTimeOffset? asOf = null)
    {
        lock (_journal.Gate)
        {
            return _payments.Find(impUid, asOf);
        }
    }

    public IReadOnlyList<SandboxPayment> Attempts(string merchantUid, DateTimeOffset? asOf = null)
    {
        lock (_journal.Gate)
        {
            return _orders.TryGetValue(merchantUid, out var places)
                ? [.. places.Select(place => _payments.At(place, asOf)).OfType<SandboxPayment>()]
                : [];
        }
    }

    /// <summary>An approved order stays approved when its money has been given back.</summary>
    public SandboxPayment? Approved(string merchantUid) =>
        Attempts(merchantUid).FirstOrDefault(static payment => payment.PaidAt is not null);

    /// <summary>Ends the wait for an order's money; there is none to give back.</summary>
    public SandboxPayment Void(SandboxPayment payment, DateTimeOffset now)
    {
        var ended = payment with { Status = PaymentStatuses.Cancelled, CancelledAt = now };
        Write(ended);
        return ended;
    }

    /// <summary>Rewrites one payment; the rewriting refuses by throwing, an unknown payment included.</summary>
    public SandboxPayment Rewrite(string impUid, Func<SandboxPayment?, SandboxPayment> rewrite)
    {
        lock (_journal.Gate)
        {
            var rewritten = rewrite(Find(impUid));
            Write(rewritten);
            return rewritten;
        }
    }

    public void Write(SandboxPayment payment)
    {
        lock (_journal.Gate)
        {
            if (_payments.Find(payment.ImpUid) is { } before)
            {
                _orders[before.MerchantUid].Remove(_payments.PlaceOf(payment.ImpUid));
            }

            Enter(payment.MerchantUid, _payments.Write(payment.ImpUid, _clock.GetUtcNow(), payment));
        }
    }

    private void Enter(string merchantUid, int place)
    {
        if (!_orders.TryGetValue(merchantUid, out var places))
        {
            _orders.Add(merchantUid, places = []);
        }

        places.Add(place);
    }
}
