using System.Globalization;
using Iamport.Client;

namespace MerchantShop;

/// <summary>The customer's language, and how it is said in it.</summary>
public sealed class Words(IHttpContextAccessor http)
{
    public const string Cookie = "language";

    /// <summary>What a link asked for, also when the page it led to is another one.</summary>
    public bool IsEnglish => (http.HttpContext!.Items[Cookie] as string ?? http.HttpContext.Request.Cookies[Cookie]) == "en";

    public CheckoutLanguage Language => IsEnglish ? CheckoutLanguage.English : CheckoutLanguage.Korean;

    public string In(string korean, string english) => IsEnglish ? english : korean;

    public string Won(long amount) =>
        IsEnglish ? string.Create(CultureInfo.InvariantCulture, $"₩{amount:N0}") : string.Create(CultureInfo.InvariantCulture, $"{amount:N0}원");

    public string Day(DateTimeOffset time) => time.ToOffset(TimeSpan.FromHours(9)).ToString(IsEnglish ? "d MMM yyyy, HH:mm" : "yyyy. M. d. HH:mm", CultureInfo.InvariantCulture);

    public string Method(string? method) => method switch
    {
        "card" => In("카드", "Card"),
        "kakaopay" or "point" => In("카카오페이", "Kakao Pay"),
        "trans" => In("계좌이체", "Bank transfer"),
        "vbank" => In("가상계좌 입금", "Virtual account"),
        null => "",
        _ => method,
    };
}
