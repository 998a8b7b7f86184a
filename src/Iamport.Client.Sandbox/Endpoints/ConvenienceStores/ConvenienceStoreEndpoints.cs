using Iamport.Client.Sandbox.Endpoints.KeyPayments;
using Iamport.Client.Sandbox.Endpoints.Payments;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.ConvenienceStores;

internal sealed class ConvenienceStoreEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Core("POST", "/cvs", Issue);
        routes.Core("DELETE", "/cvs/{imp_uid}", call => PaymentJson.Answer(ledger.Behavior, ledger.Barcodes.Revoke(call.Route("imp_uid"))));
    }

    private Answer Issue(Call call)
    {
        var body = call.Body();
        var channel = Channels.Select(body.Text("channel_key"), body.Text("pg"));
        if (channel.PgProvider != "galaxia")
        {
            throw RefusalException.Business("편의점결제는 갤럭시아 채널에서만 지원됩니다.");
        }

        var order = OrderFields.Read(call, body, channel) with { PayMethod = "cvs" };
        var confirmUrl = body.Addresses("confirm_url") is [var url, ..] ? url : null;
        return PaymentJson.Answer(ledger.Behavior, ledger.Barcodes.Issue(order, body.Text("barcode"), body.Time("expired_at"), confirmUrl));
    }
}
