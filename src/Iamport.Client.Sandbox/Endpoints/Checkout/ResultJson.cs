using System.Text.Json.Nodes;
using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Endpoints.Checkout;

/// <summary>What the page's callback gets: much from the older modules, four fields from the newer ones.</summary>
internal static class ResultJson
{
    public static JsonObject Write(WindowResult result, bool tellsLittle)
    {
        var json = new JsonObject();
        if (!tellsLittle)
        {
            json["success"] = result.Success;
        }

        json["imp_uid"] = result.ImpUid;
        json["merchant_uid"] = result.MerchantUid;
        json["error_code"] = result.ErrorCode;
        json["error_msg"] = result.ErrorMessage;
        if (!tellsLittle && result.Payment is { } payment)
        {
            WritePayment(json, payment);
            WriteMeans(json, payment);
        }

        return json;
    }

    private static void WritePayment(JsonObject json, SandboxPayment payment)
    {
        json["status"] = payment.Status;
        json["pay_method"] = payment.PayMethod;
        json["paid_amount"] = payment.Amount;
        json["currency"] = payment.Currency;
        json["name"] = payment.Name;
        json["pg_provider"] = payment.PgProvider;
        json["emb_pg_provider"] = payment.EmbPgProvider;
        json["pg_tid"] = payment.PgTid;
        json["pg_type"] = "payment";
        json["buyer_name"] = payment.BuyerName;
        json["buyer_email"] = payment.BuyerEmail;
        json["buyer_tel"] = payment.BuyerTel;
        json["buyer_addr"] = payment.BuyerAddr;
        json["buyer_postcode"] = payment.BuyerPostcode;
        json["custom_data"] = payment.CustomData;
        json["customer_uid"] = payment.CustomerUid;
        json["paid_at"] = payment.PaidAt?.ToUnixTimeSeconds() ?? 0;
        json["receipt_url"] = payment.ReceiptUrl?.AbsoluteUri;
    }

    private static void WriteMeans(JsonObject json, SandboxPayment payment)
    {
        json["apply_num"] = payment.ApplyNum;
        json["card_name"] = payment.CardName;
        json["card_number"] = payment.CardNumber;
        json["card_quota"] = payment.CardQuota;
        json["bank_name"] = payment.BankName;
        json["vbank_num"] = payment.VbankNum;
        json["vbank_name"] = payment.VbankName;
        json["vbank_holder"] = payment.VbankHolder;
        json["vbank_date"] = payment.VbankDate?.ToUnixTimeSeconds();
    }
}
