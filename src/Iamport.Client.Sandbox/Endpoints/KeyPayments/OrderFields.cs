using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.KeyPayments;

/// <summary>The order in the body of every request that has one paid.</summary>
internal static class OrderFields
{
    /// <param name="call">The request.</param>
    /// <param name="body">What it carries.</param>
    /// <param name="channel">Where the order is paid.</param>
    /// <param name="anyAmount">Whether the amount may be left out, and is 0 then.</param>
    public static SandboxPayment Read(Call call, Fields body, SandboxChannel channel, bool anyAmount = false)
    {
        body.OneOf("product_type", "real", "digital");
        var amount = anyAmount ? body.Number("amount") ?? 0 : body.RequiredNumber("amount");
        CheckTax(body, amount);
        return new SandboxPayment
        {
            MerchantUid = body.Required("merchant_uid"),
            Amount = amount,
            Currency = body.Text("currency") ?? "KRW",
            Channel = "api",
            PgProvider = channel.PgProvider,
            PgId = channel.PgId,
            Name = body.Text("name"),
            BuyerName = body.Text("buyer_name"),
            BuyerEmail = body.Text("buyer_email"),
            BuyerTel = body.Text("buyer_tel"),
            BuyerAddr = body.Text("buyer_addr"),
            BuyerPostcode = body.Text("buyer_postcode"),
            CustomData = body.Text("custom_data"),
            CardQuota = body.WholeNumber("card_quota") ?? 0,
            CustomerUid = body.Text("customer_uid"),
            CustomerUidUsage = body.Text("customer_uid") is null ? null : "payment",
            PromotionId = body.Text("promotion_id"),
            NoticeUrls = body.Addresses("notice_url"),
            UserAgent = call.UserAgent,
            TierCode = call.Tier,
        };
    }

    public static void CheckTax(Fields body, decimal amount)
    {
        var taxFree = body.Number("tax_free") ?? 0;
        var vat = body.Number("vat_amount") ?? body.Number("vat") ?? 0;
        if (taxFree < 0 || vat < 0 || taxFree + vat > amount)
        {
            throw RefusalException.Business("면세금액과 부가세가 결제금액과 맞지 않습니다.");
        }
    }
}
