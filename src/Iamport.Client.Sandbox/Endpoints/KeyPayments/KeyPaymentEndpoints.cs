using Iamport.Client.Sandbox.Endpoints.BillingKeys;
using Iamport.Client.Sandbox.Endpoints.Payments;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.KeyPayments;

/// <summary>Charges made by the merchant's server, of a card or of a stored key.</summary>
internal sealed class KeyPaymentEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Core("POST", "/subscribe/payments/onetime", OnetimeAsync);
        routes.Core("POST", "/subscribe/payments/again", AgainAsync);
    }

    private Task<Answer> OnetimeAsync(Call call)
    {
        var body = call.Body();
        var card = TestCard.Read(body.Required("card_number"), body.Required("expiry"));
        var channel = body.Text("channelGroupId") is not null ? Channels.Group()[0] : Channels.Select(null, body.Text("pg"));
        var order = OrderFields.Read(call, body, channel);
        return ChargeAsync(order, card, paid =>
        {
            if (paid.CustomerUid is { } customerUid)
            {
                ledger.BillingKeys.Issue(CardFields.Draft(customerUid, body), card, [channel]);
            }
        });
    }

    private Task<Answer> AgainAsync(Call call)
    {
        var body = call.Body();
        body.OneOf("cash_receipt_type", "person", "company", "anonymous");
        body.Required("name");
        var stored = ledger.BillingKeys.ToCharge(body.Required("customer_uid"));
        return ChargeAsync(OrderFields.Read(call, body, stored.Channel(body.Text("channel_key"))), stored.Card, static _ => { });
    }

    /// <summary>
    /// A refused card leaves a failed attempt behind; the merchant gets the refusal. An attempt that its gateway leaves open is no refusal,
    /// whatever its status.
    /// </summary>
    private async Task<Answer> ChargeAsync(SandboxPayment order, TestCard card, Action<SandboxPayment> whenPaid)
    {
        var payment = await ledger.Charges.ChargeAsync(order, card).ConfigureAwait(false);
        if (payment is { FailReason: { } reason, IsOpen: false })
        {
            throw RefusalException.Card($"카드 승인에 실패했습니다. {reason}");
        }

        if (payment.Status == PaymentStatuses.Paid)
        {
            whenPaid(payment);
            await ledger.Webhooks.SendAsync(payment).ConfigureAwait(false);
        }

        return PaymentJson.Answer(ledger.Behavior, payment);
    }
}
