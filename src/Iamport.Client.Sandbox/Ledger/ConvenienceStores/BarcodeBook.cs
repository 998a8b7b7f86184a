using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.ConvenienceStores;

internal sealed class BarcodeBook(Journal journal, MerchantLedger ledger)
{
    private static readonly TimeSpan UsualLife = TimeSpan.FromDays(3);

    private readonly Shelf<Barcode> _barcodes = new(journal, "barcodes", StateJson.Default.Barcode);

    public SandboxPayment Issue(SandboxPayment order, string? number, DateTimeOffset? expiredAt, Uri? confirmUrl)
    {
        lock (journal.Gate)
        {
            if (expiredAt <= ledger.Now)
            {
                throw RefusalException.Business("결제기한은 현재 시각 이후여야 합니다.");
            }

            var payment = ledger.Charges.AwaitMoney(order);
            _barcodes[payment.ImpUid] = new Barcode(number ?? Identifiers.Digits(16), expiredAt ?? ledger.Now + UsualLife, confirmUrl);
            return payment;
        }
    }

    public SandboxPayment Revoke(string impUid)
    {
        lock (journal.Gate)
        {
            return _barcodes.Has(impUid) && ledger.Payments.Find(impUid) is { Status: PaymentStatuses.Ready } payment
                ? ledger.Payments.Void(payment, ledger.Now)
                : throw RefusalException.Business("말소할 수 있는 수납번호가 없습니다.");
        }
    }

    /// <summary>The barcode and its payment as the counter finds them.</summary>
    public (Barcode Barcode, SandboxPayment Payment) Scan(string impUid)
    {
        lock (journal.Gate)
        {
            return _barcodes.TryFind(impUid, out var barcode)
                && barcode.ExpiredAt >= ledger.Now
                && ledger.Payments.Find(impUid) is { Status: PaymentStatuses.Ready } payment
                    ? (barcode, payment)
                    : throw new InvalidOperationException($"No counter takes {impUid}: unknown, paid, revoked or past its deadline.");
        }
    }

    public SandboxPayment Pay(string impUid)
    {
        lock (journal.Gate)
        {
            var paid = ledger.Charges.Paid(Scan(impUid).Payment);
            ledger.Money.Move(paid, paid.Price);
            ledger.Payments.Write(paid);
            return paid;
        }
    }
}
