using System.Globalization;

namespace Iamport.Client.Sandbox.Tool.Dashboard;

/// <summary>The reader's language: both wordings stand where they are said.</summary>
internal sealed record Tongue(bool IsEnglish)
{
    private static readonly TimeSpan KoreanTime = TimeSpan.FromHours(9);

    public string Code => IsEnglish ? "en" : "ko";

    public string this[string korean, string english] => IsEnglish ? english : korean;

    public static Tongue Of(string? choice, string? accepted) =>
        new((choice ?? accepted)?.StartsWith("en", StringComparison.OrdinalIgnoreCase) ?? false);

    public static DateTime? Day(DateTimeOffset? time) => time?.ToOffset(KoreanTime).Date;

    public string Time(DateTimeOffset? time) =>
        time?.ToOffset(KoreanTime).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";

    public static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public string Money(decimal amount, string currency) => currency == "KRW"
        ? amount.ToString("N0", CultureInfo.InvariantCulture) + this["원", " won"]
        : amount.ToString("N2", CultureInfo.InvariantCulture) + " " + currency;

    public string Status(string status) => status switch
    {
        "paid" => this["결제됨", "paid"],
        "ready" => this["대기", "waiting"],
        "cancelled" => this["취소됨", "cancelled"],
        "failed" => this["실패", "failed"],
        "scheduled" => this["예약됨", "scheduled"],
        "executed" => this["실행됨", "executed"],
        "revoked" => this["철회됨", "revoked"],
        _ => status,
    };
}
