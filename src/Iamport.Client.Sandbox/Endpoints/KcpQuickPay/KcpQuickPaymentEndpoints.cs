using Iamport.Client.Sandbox.Endpoints.Payments;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.KcpQuickPay;

/// <summary>Charges of prepaid money and of auto-pay keys.</summary>
internal sealed class KcpQuickPaymentEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Core("POST", "/kcpquick/payment/money", PayWithMoneyAsync);
        routes.Core("POST", "/kcpquick/payment/autopay", PayWithAutoPayKeyAsync);
    }

    private static SandboxPayment Order(Call call, Fields body) => new()
    {
        MerchantUid = body.Required("merchant_uid"),
        Name = body.Required("name"),
        Amount = body.RequiredNumber("amount"),
        Channel = "api",
        PgProvider = Channels.KcpQuick,
        NoticeUrls = body.Addresses("notice_url"),
        UserAgent = call.UserAgent,
        TierCode = call.Tier,
    };

    private Task<Answer> PayWithMoneyAsync(Call call)
    {
        var body = call.Body();
        Channels.CheckKcpQuick(body.Required("channel_key"), refusedWith: 200);
        return TellAsync(ledger.KcpQuick.ChargeMoney(
            body.Required("member_id"), body.Required("imp_uid"), Order(call, body) with { PayMethod = "point" }));
    }

    private Task<Answer> PayWithAutoPayKeyAsync(Call call)
    {
        var body = call.Body();
        return TellAsync(ledger.KcpQuick.ChargeAutoPay(Order(call, body) with
        {
            CustomerUid = body.Required("customer_uid"),
            CustomerUidUsage = "payment",
            BuyerName = body.Required("buyer_name"),
        }));
    }

    private async Task<Answer> TellAsync(SandboxPayment payment)
    {
        await ledger.Webhooks.SendAsync(payment).ConfigureAwait(false);
        return PaymentJson.Answer(ledger.Behavior, payment);
    }
}
