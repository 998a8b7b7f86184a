using Iamport.Client.Sandbox.Ledger.Reading;

namespace Iamport.Client.Sandbox.Ledger;

internal sealed class PaymentBook(object gate, TimeProvider clock)
{
    private readonly List<Versions<SandboxPayment>> _payments = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _orders = new(StringComparer.Ordinal);

    public IReadOnlyList<SandboxPayment> Snapshot(DateTimeOffset? asOf = null)
    {
        lock (gate)
        {
            return [.. _payments.Select(versions => versions.At(asOf)).OfType<SandboxPayment>()];
        }
    }

    public SandboxPayment? Find(string impUid, DateTimeOffset? asOf = null)
    {
        lock (gate)
        {
            return _places.TryGetValue(impUid, out var place) ? _payments[place].At(asOf) : null;
        }
    }

    public IReadOnlyList<SandboxPayment> Attempts(string merchantUid, DateTimeOffset? asOf = null)
    {
        lock (gate)
        {
            return _orders.TryGetValue(merchantUid, out var places)
                ? [.. places.Select(place => _payments[place].At(asOf)).OfType<SandboxPayment>()]
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
        lock (gate)
        {
            var rewritten = rewrite(Find(impUid));
            Write(rewritten);
            return rewritten;
        }
    }

    public void Write(SandboxPayment payment)
    {
        lock (gate)
        {
            if (_places.TryGetValue(payment.ImpUid, out var place))
            {
                _orders[_payments[place].Latest!.MerchantUid].Remove(place);
            }
            else
            {
                place = _payments.Count;
                _places.Add(payment.ImpUid, place);
                _payments.Add(new Versions<SandboxPayment>());
            }

            _payments[place].Add(clock.GetUtcNow(), payment);

            if (!_orders.TryGetValue(payment.MerchantUid, out var places))
            {
                _orders.Add(payment.MerchantUid, places = []);
            }

            places.Add(place);
        }
    }
}
