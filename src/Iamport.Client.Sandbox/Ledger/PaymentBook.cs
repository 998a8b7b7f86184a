namespace Iamport.Client.Sandbox.Ledger;

internal sealed class PaymentBook(object gate)
{
    private readonly List<SandboxPayment> _payments = [];

    public IReadOnlyList<SandboxPayment> Snapshot()
    {
        lock (gate)
        {
            return [.. _payments];
        }
    }

    public SandboxPayment? Find(string impUid) => Snapshot().FirstOrDefault(payment => payment.ImpUid == impUid);

    public IReadOnlyList<SandboxPayment> Attempts(string merchantUid) =>
        [.. Snapshot().Where(payment => payment.MerchantUid == merchantUid)];

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
            var index = _payments.FindIndex(written => written.ImpUid == payment.ImpUid);
            if (index < 0)
            {
                _payments.Add(payment);
            }
            else
            {
                _payments[index] = payment;
            }
        }
    }
}
