using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Payments;

internal sealed class CancelEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes) => routes.Core("POST", "/payments/cancel", CancelAsync);

    private async Task<Answer> CancelAsync(Call call)
    {
        var body = call.Body();
        var refunded = ledger.Refunds.Refund(new RefundOrder
        {
            ImpUid = body.Text("imp_uid"),
            MerchantUid = body.Text("merchant_uid"),
            Amount = body.Number("amount"),
            TaxFree = body.Number("tax_free"),
            VatAmount = body.Number("vat_amount"),
            Checksum = body.Number("checksum"),
            Reason = body.Text("reason"),
            Requester = body.Object("extra")?.OneOf("requester", "customer", "admin"),
            RefundHolder = body.Text("refund_holder"),
            RefundBank = body.Text("refund_bank"),
            RefundAccount = body.Text("refund_account"),
        });
        if (body.Flag("enable_webhook"))
        {
            await ledger.Webhooks.SendAsync(refunded, refunded.Cancellations[^1].CancellationId).ConfigureAwait(false);
        }

        return PaymentJson.Answer(ledger.Behavior, refunded);
    }
}
