using System.Text.Json.Nodes;
using Iamport.Client.Sandbox.Ledger.ConvenienceStores;

namespace Iamport.Client.Sandbox.Webhooks;

/// <summary>What a counter asks the merchant's <c>confirm_url</c> before it takes the money.</summary>
internal static class CounterQuestion
{
    public static string Write(SandboxPayment payment, Barcode barcode, bool byCard) => new JsonObject
    {
        ["event"] = "Galaxia.Cvs.Confirm",
        ["imp_uid"] = payment.ImpUid,
        ["merchant_uid"] = payment.MerchantUid,
        ["status"] = payment.Status,
        ["extra"] = new JsonObject { ["barcode"] = barcode.Number, ["payType"] = byCard ? "card" : "cash" },
    }.ToJsonString();
}
