namespace Iamport.Client.Sandbox.Pages;

internal static class LinkOrder
{
    public static SandboxPayment Create(SandboxPaymentLink link, SandboxPaymentLinkMethod method, int cardQuota, string? userAgent) => new()
    {
        MerchantUid = link.MerchantUid,
        Amount = link.Amount,
        Currency = link.Currency,
        PayMethod = method.PayMethod,
        Channel = userAgent?.Contains("Mobi", StringComparison.Ordinal) ?? false ? "mobile" : "pc",
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
        UserAgent = userAgent,
        NoticeUrls = link.NoticeUrls,
    };
}
