using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.Benepia;

/// <summary>The buyer's welfare points: what the payments that were no test have left of them.</summary>
internal sealed class PointBook(Journal journal, MerchantLedger ledger)
{
    private readonly Shelf<string> _live = new(journal, "benepia_payments", StateJson.Default.String);

    public decimal Read(string user, string password)
    {
        lock (journal.Gate)
        {
            return (user, password) == (SandboxBenepia.User, SandboxBenepia.Password)
                ? SandboxBenepia.Points - Taken()
                : throw RefusalException.Gateway("[B001] 베네피아 아이디 또는 비밀번호가 올바르지 않습니다.");
        }
    }

    /// <summary>Without the code of a member company a payment is a test, and takes nothing.</summary>
    public SandboxPayment Pay(SandboxPayment order, string user, string password, string? memberCode)
    {
        lock (journal.Gate)
        {
            if (order.Amount > Read(user, password))
            {
                throw RefusalException.Gateway("[B002] 베네피아 포인트가 부족합니다.");
            }

            var paid = ledger.Charges.Confirm(order with { Sandbox = memberCode is null });
            if (memberCode is not null)
            {
                _live[paid.ImpUid] = paid.MerchantUid;
            }

            return paid;
        }
    }

    private decimal Taken() => ledger.Payments.Snapshot()
        .Where(payment => _live.Has(payment.ImpUid))
        .Sum(static payment => payment.Amount - payment.CancelAmount);
}
