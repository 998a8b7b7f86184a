using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.CashReceipts;

/// <summary>Cash receipts of the payments in the books, which show that they have one.</summary>
internal sealed class PaymentReceipts(Journal journal, MerchantLedger ledger)
{
    private readonly CashReceiptBook _book = new(journal, "cash_receipts", ledger);

    public CashReceipt Read(string impUid, DateTimeOffset? asOf) => _book.Read(impUid, asOf);

    /// <param name="impUid">The payment.</param>
    /// <param name="draft">Makes the receipt for what is left of the payment.</param>
    public CashReceipt Issue(string impUid, Func<SandboxPayment, CashReceipt> draft)
    {
        lock (journal.Gate)
        {
            var payment = ledger.Payments.Find(impUid) ?? throw RefusalException.BadRequest("현금영수증을 발급할 결제건을 찾을 수 없습니다.");
            CashReceiptGateways.CheckIssue(payment.PgProvider);
            if (payment.Status != PaymentStatuses.Paid || payment.PayMethod is not ("trans" or "vbank"))
            {
                throw RefusalException.BadRequest("결제완료된 계좌이체, 가상계좌 결제건만 현금영수증을 발급할 수 있습니다.");
            }

            var issued = _book.Issue(draft(payment));
            ledger.Payments.Write(payment with { CashReceiptIssued = true });
            return issued;
        }
    }

    public CashReceipt Revoke(string impUid)
    {
        lock (journal.Gate)
        {
            if (ledger.Payments.Find(impUid) is not { } payment || _book.Find(impUid) is null)
            {
                throw RefusalException.BadRequest("현금영수증이 발급된 적 없는 결제건입니다.");
            }

            var revoked = _book.Revoke(impUid);
            ledger.Payments.Write(payment with { CashReceiptIssued = false });
            return revoked;
        }
    }
}
