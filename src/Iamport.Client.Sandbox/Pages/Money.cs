using System.Globalization;

namespace Iamport.Client.Sandbox.Pages;

internal static class Money
{
    public static string Format(decimal amount, string currency, string language) => (currency, language) switch
    {
        ("KRW", "ko") => $"{Whole(amount)}원",
        ("KRW", _) => $"₩{Whole(amount)}",
        ("JPY", _) => $"¥{Whole(amount)}",
        ("USD", _) => $"${Cents(amount)}",
        ("EUR", _) => $"€{Cents(amount)}",
        _ => $"{Cents(amount)} {currency}",
    };

    private static string Whole(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Cents(decimal amount) => amount.ToString("#,0.00", CultureInfo.InvariantCulture);
}
