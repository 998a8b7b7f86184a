using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.PaymentLinks;

internal static class PaymentLinkFields
{
    public static SandboxPaymentLink Read(Fields body, MerchantLedger ledger)
    {
        var expiredAt = body.RequiredTime("expired_at");
        var info = body.ObjectInText("payment_info");
        CheckMerchant(info, ledger.Options.UserCode);
        var id = Identifiers.Hexadecimal(8);
        var direct = info.Object("direct");
        return new SandboxPaymentLink
        {
            Id = id,
            Url = new Uri(ledger.Address, id),
            ExpiredAt = expiredAt,
            Title = info.Required("title"),
            MerchantUid = MerchantUid(info),
            Amount = Amount(info),
            Currency = info.Required("currency"),
            Name = info.Required("name"),
            IsDirect = direct is not null,
            PayMethods = direct is null ? Methods(info) : [Method(direct)],
            DisplayLanguage = info.Text("display_language") ?? "ko",
            BuyerName = info.Text("buyer_name"),
            BuyerEmail = info.Text("buyer_email"),
            BuyerTel = info.Text("buyer_tel"),
            BuyerAddr = info.Text("buyer_addr"),
            BuyerPostcode = info.Text("buyer_postcode"),
            CustomData = info.Text("custom_data"),
            NoticeUrls = info.Addresses("notice_url"),
        };
    }

    private static void CheckMerchant(Fields info, string userCode)
    {
        if (info.Required("user_code") != userCode)
        {
            throw RefusalException.BadRequest("user_code가 이 고객사의 식별코드와 다릅니다.");
        }

        if (!info.Has("buyer_tel"))
        {
            throw RefusalException.BadRequest("필수 파라미터가 누락되었습니다: buyer_tel");
        }
    }

    private static string MerchantUid(Fields info) => info.Required("merchant_uid") is { Length: <= 40 } merchantUid
        ? merchantUid
        : throw RefusalException.BadRequest("merchant_uid는 40자를 넘을 수 없습니다.");

    private static decimal Amount(Fields info) => info.RequiredNumber("amount") is > 0 and var amount
        ? amount
        : throw RefusalException.BadRequest("결제금액은 0보다 커야 합니다.");

    private static IReadOnlyList<SandboxPaymentLinkMethod> Methods(Fields info) =>
        info.Objects("pay_methods") is { Count: > 0 } methods
            ? [.. methods.Select(Method)]
            : throw RefusalException.BadRequest("pay_methods 또는 direct 중 하나는 필수입니다.");

    private static SandboxPaymentLinkMethod Method(Fields method)
    {
        var (channelKey, pg) = (method.Text("channelKey"), method.Text("pg"));
        return channelKey is null && pg is null
            ? throw RefusalException.BadRequest("결제수단에는 channelKey 또는 pg가 필요합니다.")
            : new SandboxPaymentLinkMethod(method.Required("pay_method"), method.Text("label"), Channels.Select(channelKey, pg));
    }
}
