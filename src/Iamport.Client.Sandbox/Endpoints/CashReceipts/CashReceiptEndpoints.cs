using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.CashReceipts;

internal sealed class CashReceiptEndpoints(MerchantLedger ledger)
{
    private const string Uid = "imp_uid";

    public void Map(Routes routes)
    {
        routes.Core("GET", "/receipts/{imp_uid}", call => CashReceiptJson.Answer(ledger.Reads.CashReceipt(call.Route(Uid)), Uid));
        routes.Core("POST", "/receipts/{imp_uid}", Issue);
        routes.Core("DELETE", "/receipts/{imp_uid}", call => CashReceiptJson.Answer(ledger.CashReceipts.Revoke(call.Route(Uid)), Uid));
    }

    private Answer Issue(Call call)
    {
        var body = call.Body(refusedWith: 400);
        var issued = ledger.CashReceipts.Issue(call.Route(Uid), payment =>
            CashReceiptFields.Read(payment.ImpUid, body, payment.Amount - payment.CancelAmount, payment.PgProvider));
        return CashReceiptJson.Answer(issued, Uid);
    }
}
