using System.Text.Json.Nodes;

namespace Iamport.Client.Sandbox.Tests.Endpoints.PaymentLinks;

internal static class Links
{
    public const string Create = "/api/supplements/v1/link/payment";

    public static JsonObject Info(Merchant merchant) => new()
    {
        ["title"] = "우리가게",
        ["user_code"] = merchant.Sandbox.UserCode,
        ["amount"] = 60000,
        ["merchant_uid"] = "order-1",
        ["name"] = "원두 1kg",
        ["currency"] = "KRW",
        ["buyer_tel"] = "",
        ["buyer_name"] = "홍길동",
        ["pay_methods"] = JsonNode.Parse(
            """
            [{"channelKey":"channel-key-nice_v2","pay_method":"card","label":"카드로 결제"},{"pg":"kakaopay.mid","pay_method":"kakaopay"},
             {"channelKey":"k","pay_method":"vbank","label":"가상계좌"}]
            """),
    };

    public static Task<Reply> PostAsync(Merchant merchant, JsonObject info, TimeSpan? expiresIn = null) => merchant.PostAsync(
        Create, new { payment_info = info.ToJsonString(), expired_at = merchant.Unix(expiresIn ?? TimeSpan.FromHours(1)) });

    public static async Task<SandboxPaymentLink> CreateAsync(Merchant merchant, Action<JsonObject>? change = null)
    {
        var info = Info(merchant);
        change?.Invoke(info);
        var reply = await PostAsync(merchant, info);
        var url = reply.Json.GetProperty("shortenedUrl").GetString();
        return merchant.Sandbox.PaymentLinks.Single(link => link.Url.AbsoluteUri == url);
    }
}
