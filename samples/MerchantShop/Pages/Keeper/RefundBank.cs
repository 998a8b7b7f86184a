using Iamport.Client;

namespace MerchantShop.Pages.Keeper;

/// <summary>A bank that a deposit can go back to.</summary>
public sealed record RefundBank(BankCode Code, string Korean, string English)
{
    private static readonly RefundBank[] All =
    [
        new(BankCode.KbKookmin, "국민은행", "KB Kookmin"), new(BankCode.Shinhan, "신한은행", "Shinhan"), new(BankCode.Woori, "우리은행", "Woori"),
        new(BankCode.Hana, "하나은행", "Hana"), new(BankCode.NongHyup, "농협은행", "NongHyup"), new(BankCode.Ibk, "기업은행", "IBK"),
        new(BankCode.KakaoBank, "카카오뱅크", "KakaoBank"), new(BankCode.TossBank, "토스뱅크", "Toss Bank"), new(BankCode.KBank, "케이뱅크", "K bank"),
        new(BankCode.PostOffice, "우체국", "Post office"), new(BankCode.Saemaul, "새마을금고", "Saemaul"), new(BankCode.Busan, "부산은행", "Busan"),
        new(BankCode.Im, "아이엠뱅크", "iM Bank"), new(BankCode.StandardChartered, "SC제일은행", "Standard Chartered"),
    ];

    /// <summary>Those of which the gateway's code is known.</summary>
    public static IEnumerable<RefundBank> At(string? gateway) => All.Where(bank => gateway is not null && IsKnown(new(gateway), bank.Code));

    private static bool IsKnown(PgProvider gateway, BankCode bank)
    {
        try
        {
            return PgBankCodes.ForRefund(gateway, bank).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
