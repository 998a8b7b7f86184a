using Iamport.Client.Sandbox.Endpoints;

namespace Iamport.Client.Sandbox.Pages;

internal static class LinkOrder
{
    public static SandboxPayment Create(SandboxPaymentLink link, SandboxPaymentLinkMethod method, int cardQuota, Call call) => new()
    {
        MerchantUid = link.MerchantUid,
        Amount = link.Amount,
        Currency = link.Currency,
        PayMethod = method.PayMethod,
        Channel = call.Channel,
        PgProvider = method.Channel.PgProvider,
        PgId = method.Channel.PgId,
        Name = link.Name,
        BuyerName = link.BuyerName,
        BuyerEmail = link.BuyerEmail,
        BuyerTel = link.BuyerTel,
        BuyerAddr = link.BuyerAddr,
        BuyerPostcode = link.BuyerPostcode,
        CustomData = link.CustomData,
        CardQuota = cardQuota,
        UserAgent = call.UserAgent,
        NoticeUrls = link.NoticeUrls,
    };
}
