namespace Iamport.Client.Sandbox.Ledger.VirtualAccounts;

/// <summary>What becomes of accounts that were opened.</summary>
internal sealed class AccountBook(object gate, MerchantLedger ledger)
{
    private const string Transfer = "vbank";

    public SandboxPayment Change(string impUid, decimal? amount, DateTimeOffset? due)
    {
        lock (gate)
        {
            var payment = Awaited(impUid);
            if (payment.PgProvider != "settle")
            {
                throw RefusalException.BadRequest("가상계좌 수정은 헥토파이낸셜에서만 지원됩니다.");
            }

            CheckDue(due, refusedWith: 400);
            var changed = payment with { Amount = amount ?? payment.Amount, VbankDate = due ?? payment.VbankDate };
            Orders.CheckAmount(changed.Amount);
            ledger.Payments.Write(changed);
            return changed;
        }
    }

    public SandboxPayment Revoke(string impUid, string? pgApiKey)
    {
        lock (gate)
        {
            var payment = Awaited(impUid);
            IssueRules.CheckKey(payment.PgProvider, pgApiKey);
            return ledger.Payments.Void(payment, ledger.Now);
        }
    }

    /// <summary>
    /// The customer pays into the account. Like a bank, it does not know whether the order was paid in another way meanwhile; a fixed,
    /// unlimited account takes any number of deposits.
    /// </summary>
    public SandboxPayment Deposit(string impUid)
    {
        lock (gate)
        {
            if (ledger.Payments.Find(impUid) is not { } payment || !Awaits(payment))
            {
                throw new InvalidOperationException($"No deposit is awaited for {impUid}: unknown, paid, closed or past its deadline.");
            }

            return payment.Price is > 0 and var amount
                ? Take(payment, amount)
                : throw new InvalidOperationException($"{impUid} was issued without an amount; say how much is deposited.");
        }
    }

    /// <summary>The customer pays in whatever and whenever; the account may be past its deadline, paid, given back or closed.</summary>
    public SandboxPayment Deposit(string impUid, decimal amount)
    {
        lock (gate)
        {
            return ledger.Payments.Find(impUid) is { PayMethod: Transfer } payment
                ? Take(payment, amount)
                : throw new InvalidOperationException($"{impUid} has no virtual account.");
        }
    }

    public bool Awaits(SandboxPayment payment) => payment is { PayMethod: Transfer }
        && (payment.Status == PaymentStatuses.Ready || payment is { FixedUnlimitedVbank: true, Status: PaymentStatuses.Paid })
        && !(payment.VbankDate < ledger.Now);

    public void CheckDue(DateTimeOffset? due, int refusedWith)
    {
        if (due <= ledger.Now)
        {
            throw new RefusalException(refusedWith, 1, "입금기한은 현재 시각 이후여야 합니다.");
        }
    }

    private SandboxPayment Take(SandboxPayment payment, decimal amount)
    {
        var now = ledger.Now;
        var deposited = payment with { PaidAt = payment.PaidAt ?? now, Deposits = Deposits(payment, amount, now) };
        var paid = payment.Status == PaymentStatuses.Cancelled ? deposited : ledger.Charges.Paid(deposited) with { PaidAt = deposited.PaidAt };
        ledger.Money.Move(payment, amount);
        ledger.Payments.Write(paid);
        return paid;
    }

    /// <summary>The one deposit that was awaited is told by the payment itself; any other has both written down.</summary>
    private static IReadOnlyList<SandboxDeposit> Deposits(SandboxPayment payment, decimal amount, DateTimeOffset now)
    {
        var isAsOrdered = payment.Status == PaymentStatuses.Ready && amount == payment.Price && !(payment.VbankDate < now);
        if (isAsOrdered && !payment.FixedUnlimitedVbank)
        {
            return payment.Deposits;
        }

        IEnumerable<SandboxDeposit> before = payment is { PaidAt: { } paidAt, Deposits.Count: 0 } && payment.Held + payment.CancelAmount is > 0 and var came
            ? [Deposit(payment, came, paidAt)]
            : payment.Deposits;
        return [.. before, Deposit(payment, amount, now)];
    }

    private static SandboxDeposit Deposit(SandboxPayment payment, decimal amount, DateTimeOffset at) =>
        new(Identifiers.PgTid(at), amount, payment.BuyerName ?? SandboxBankAccount.Holder, at);

    private SandboxPayment Awaited(string impUid) => ledger.Payments.Find(impUid) switch
    {
        null => throw RefusalException.NotFound("존재하지 않는 결제 정보입니다."),
        { PayMethod: not Transfer } => throw RefusalException.BadRequest("가상계좌 결제건이 아닙니다."),
        { Status: not PaymentStatuses.Ready } => throw RefusalException.BadRequest("입금대기 상태가 아닌 가상계좌입니다."),
        var payment => payment,
    };
}
