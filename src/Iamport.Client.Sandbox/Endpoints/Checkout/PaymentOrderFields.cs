using Iamport.Client.Sandbox.Endpoints.KeyPayments;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Endpoints.Checkout;

/// <summary>The parameters of <c>IMP.request_pay</c>, refused before any window as the browser script refuses them.</summary>
internal static class PaymentOrderFields
{
    public static PaymentOrder Read(Call call, Fields param, MerchantLedger ledger)
    {
        var channel = Channel(param);
        CheckChannel(param, channel);
        var draft = Draft(call, param, channel);
        CheckOrder(param, draft);
        CheckPreparation(draft, ledger.Preparations.Find(draft.MerchantUid));
        return new PaymentOrder
        {
            Draft = draft.PayMethod == "vbank"
                ? draft with { VbankDate = VbankDueField.Read(param, ledger), VbankHolder = PaymentOrder.AccountHolder }
                : draft,
            Channel = channel,
            Cards = CardOfferFields.Read(param, channel, draft),
            ConfirmUrl = Gateways.Confirms(channel.PgProvider) ? First(param.Addresses("confirm_url")) : null,
            CustomerId = param.Text("customer_id"),
        };
    }

    /// <summary>Known before anything is checked, because refusals are told in the module's way too.</summary>
    public static bool TellsLittle(Fields param) => Gateways.TellsLittle(Channel(param).PgProvider);

    private static SandboxChannel Channel(Fields param) => param.Text("channelGroupId") is not null
        ? Channels.Group()[0]
        : Channels.Select(param.Text("channelKey"), param.Text("pg"));

    private static void CheckChannel(Fields param, SandboxChannel channel)
    {
        if (param.Text("channelGroupId") is null && param.Text("channelKey") is null && param.Text("pg") is null)
        {
            throw RefusalException.BadRequest("channelKey 또는 pg가 필요합니다.");
        }

        if (!Gateways.IsKnown(channel))
        {
            throw RefusalException.BadRequest($"등록되지 않은 PG입니다: {channel.PgProvider}");
        }
    }

    private static SandboxPayment Draft(Call call, Fields param, SandboxChannel channel) => new()
    {
        ImpUid = Identifiers.ImpUid(call.Channel),
        MerchantUid = param.Required("merchant_uid"),
        Amount = Amount(param),
        Currency = param.Text("currency") ?? "KRW",
        PayMethod = param.Text("pay_method") ?? "card",
        Channel = call.Channel,
        PgProvider = channel.PgProvider,
        PgId = channel.PgId,
        EmbPgProvider = Gateways.EmbeddedWallet(channel.PgProvider, param.Text("pay_method") ?? "card"),
        Escrow = param.Flag("escrow"),
        Products = param.Text("products") ?? param.Text("escrowProducts"),
        TaxFree = param.Number("tax_free"),
        VatAmount = param.Number("vat_amount") ?? param.Number("vat"),
        Name = param.Text("name"),
        BuyerName = param.Text("buyer_name"),
        BuyerEmail = param.Text("buyer_email"),
        BuyerTel = param.Text("buyer_tel"),
        BuyerAddr = param.Text("buyer_addr"),
        BuyerPostcode = param.Text("buyer_postcode"),
        CustomData = param.Text("custom_data"),
        CustomerUid = param.Text("customer_uid"),
        CustomerUidUsage = param.Text("customer_uid") is null ? null : Amount(param) == 0 ? "issue" : "payment",
        PromotionId = param.Text("promotion_id"),
        UserAgent = call.UserAgent,
        NoticeUrls = param.Addresses("notice_url"),
        TierCode = call.Body(refusedWith: 400).Text("tier_code"),
    };

    private static Uri? First(IReadOnlyList<Uri> addresses) => addresses is [var first, ..] ? first : null;

    private static decimal Amount(Fields param) => param.IsNumber("amount")
        ? param.RequiredNumber("amount")
        : throw RefusalException.BadRequest("amount는 숫자여야 합니다.");

    private static void CheckOrder(Fields param, SandboxPayment draft)
    {
        Orders.CheckMerchantUid(draft.MerchantUid);
        Orders.CheckCustomerUid(draft.CustomerUid);
        if (draft.Amount != 0 || draft.CustomerUid is null)
        {
            Orders.CheckAmount(draft.Amount);
        }

        OrderFields.CheckTax(param, draft.Amount);
        if (draft.PgProvider == "smartro_v2" && !draft.MerchantUid.All(char.IsAsciiLetterOrDigit))
        {
            throw RefusalException.BadRequest("스마트로 신모듈의 merchant_uid는 영문자와 숫자만 가능합니다.");
        }

        if (draft.PayMethod == "phone" && !param.Has("digital"))
        {
            throw RefusalException.BadRequest("휴대폰 소액결제에는 digital이 필요합니다.");
        }

        if (param.Has("m_redirect_url") && param.Addresses("m_redirect_url").Count == 0)
        {
            throw RefusalException.BadRequest("m_redirect_url은 http(s) 주소여야 합니다.");
        }
    }

    private static void CheckPreparation(SandboxPayment draft, Preparation? prepared)
    {
        if (prepared is not null && (prepared.Amount != draft.Amount || (prepared.Currency ?? draft.Currency) != draft.Currency))
        {
            throw RefusalException.BadRequest("사전등록된 결제금액과 일치하지 않습니다.");
        }
    }
}
