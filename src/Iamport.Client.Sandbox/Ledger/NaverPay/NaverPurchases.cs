using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.NaverPay;

/// <summary>What happens once to a payment of Naver Pay's payment type: its points are granted, its escrow ends.</summary>
internal sealed class NaverPurchases(Journal journal, MerchantLedger ledger)
{
    private const string Provider = "naverpay";

    private readonly Shelf<string> _withPoints = new(journal, "naver_points", StateJson.Default.String);
    private readonly Shelf<string> _confirmed = new(journal, "naver_confirmed", StateJson.Default.String);

    public SandboxPayment? Find(string impUid) => ledger.Payments.Find(impUid) is { PgProvider: Provider } payment ? payment : null;

    public void GrantPoints(string impUid)
    {
        lock (journal.Gate)
        {
            ReadPaid(impUid);
            if (!_withPoints.TryAdd(impUid, "granted"))
            {
                throw Refuse("이미 포인트가 적립된 결제건입니다.");
            }
        }
    }

    public void Confirm(string impUid)
    {
        lock (journal.Gate)
        {
            if (!ReadPaid(impUid).Escrow)
            {
                throw Refuse("에스크로 결제건이 아닙니다.");
            }

            if (!_confirmed.TryAdd(impUid, "confirmed"))
            {
                throw Refuse("이미 구매확정된 결제건입니다.");
            }
        }
    }

    private SandboxPayment ReadPaid(string impUid)
    {
        var payment = Find(impUid) ?? throw RefusalException.NotFound("네이버페이 결제형 결제 정보를 찾을 수 없습니다.");
        return payment.Status == PaymentStatuses.Paid ? payment : throw Refuse("결제가 완료된 상태가 아닙니다.");
    }

    private static RefusalException Refuse(string message) => new(500, -1, message);
}
