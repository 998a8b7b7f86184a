using System.Text.Json.Nodes;

namespace Iamport.Client.Sandbox.Webhooks;

/// <summary>What the merchant's <c>confirm_url</c> is asked before a payment in the window is approved.</summary>
internal static class ConfirmQuestion
{
    public static string Write(SandboxPayment payment) => new JsonObject
    {
        ["imp_uid"] = payment.ImpUid,
        ["merchant_uid"] = payment.MerchantUid,
        ["amount"] = payment.Amount,
    }.ToJsonString();
}
