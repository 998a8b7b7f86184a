using Iamport.Client.Sandbox.Ledger.Reading;
using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.CashReceipts;

/// <summary>One receipt per payment or order; once revoked, another can take its place.</summary>
internal sealed class CashReceiptBook(Journal journal, string name, MerchantLedger ledger)
{
    private readonly VersionedShelf<CashReceipt> _receipts = new(journal, name, StateJson.Default.IReadOnlyListVersionCashReceipt);

    public CashReceipt? Find(string uid, DateTimeOffset? asOf = null)
    {
        lock (journal.Gate)
        {
            return _receipts.Find(uid, asOf);
        }
    }

    public CashReceipt Read(string uid, DateTimeOffset? asOf = null) =>
        Find(uid, asOf) ?? throw RefusalException.NotFound("현금영수증을 발급한 내역이 없습니다.");

    public CashReceipt Issue(CashReceipt draft)
    {
        lock (journal.Gate)
        {
            if (Find(draft.Uid) is { CancelledAt: null })
            {
                throw RefusalException.BadRequest("이미 현금영수증이 발급되었습니다.");
            }

            return Write(draft with
            {
                ReceiptTid = Identifiers.PgTid(ledger.Now),
                ApplyNum = Identifiers.Digits(9),
                ReceiptUrl = new Uri(ledger.Address, $"receipts/{Identifiers.Hexadecimal(16)}/view"),
                AppliedAt = ledger.Now,
            });
        }
    }

    public CashReceipt Revoke(string uid)
    {
        lock (journal.Gate)
        {
            var issued = Read(uid);
            CashReceiptGateways.CheckRevoke(issued.PgProvider);
            return issued.CancelledAt is null
                ? Write(issued with { CancelledAt = ledger.Now })
                : throw RefusalException.BadRequest("이미 발급 취소된 현금영수증입니다.");
        }
    }

    private CashReceipt Write(CashReceipt receipt)
    {
        _receipts.Write(receipt.Uid, ledger.Now, receipt);
        return receipt;
    }
}
