using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.CashReceipts;

namespace Iamport.Client.Sandbox.Endpoints.CashReceipts;

/// <summary>Receipts for cash that no payment in the books stands for.</summary>
internal sealed class ExternalCashReceiptEndpoints(MerchantLedger ledger)
{
    private const string Uid = "merchant_uid";

    public void Map(Routes routes)
    {
        routes.Core("GET", "/receipts/external/{merchant_uid}", call => Answer(ledger.Reads.ExternalCashReceipt(call.Route(Uid))));
        routes.Core("POST", "/receipts/external/{merchant_uid}", Issue);
        routes.Core("DELETE", "/receipts/external/{merchant_uid}", call => Answer(ledger.ExternalCashReceipts.Revoke(call.Route(Uid))));
    }

    private static Answer Answer(CashReceipt receipt) => CashReceiptJson.Answer(receipt, Uid);

    private Answer Issue(Call call)
    {
        var body = call.Body(refusedWith: 400);
        var (channelKey, pg) = (body.Text("channel_key"), body.Text("pg"));
        if (channelKey is null && pg is null)
        {
            throw RefusalException.BadRequest("필수 파라미터가 누락되었습니다: channel_key");
        }

        var pgProvider = Channels.Select(channelKey, pg).PgProvider;
        CashReceiptGateways.CheckIssueExternal(pgProvider);
        body.Required("name");
        CheckPayMethod(body, pgProvider);
        return Answer(ledger.ExternalCashReceipts.Issue(CashReceiptFields.Read(call.Route(Uid), body, Amount(body), pgProvider)));
    }

    private static void CheckPayMethod(Fields body, string pgProvider)
    {
        body.OneOf("pay_method", "trans", "vbank");
        if (pgProvider == "welcome")
        {
            body.Required("pay_method");
        }
    }

    private static decimal Amount(Fields body) => body.RequiredNumber("amount") is > 0 and var amount && amount == Math.Truncate(amount)
        ? amount
        : throw RefusalException.BadRequest("발급금액은 0보다 큰 정수여야 합니다.");
}
