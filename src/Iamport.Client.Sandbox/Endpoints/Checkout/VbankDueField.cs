using System.Globalization;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Checkout;

/// <summary>The deadline of a deposit in Korean time; a day alone lasts until its end.</summary>
internal static class VbankDueField
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyyMMdd"];
    private static readonly string[] Times = ["yyyy-MM-dd HH:mm:ss", "yyyyMMddHHmmss"];

    private static readonly TimeSpan KoreanTime = TimeSpan.FromHours(9);
    private static readonly TimeSpan EndOfDay = new(23, 59, 59);

    public static DateTimeOffset? Read(Fields param, MerchantLedger ledger)
    {
        if (param.Text("vbank_due") is not { } text)
        {
            return null;
        }

        var due = IsOneOf(Days, text, out var day) ? day + EndOfDay
            : IsOneOf(Times, text, out var time) ? time
            : throw RefusalException.BadRequest($"vbank_due의 형식이 올바르지 않습니다: {text}");
        var moment = new DateTimeOffset(due, KoreanTime);
        ledger.Accounts.CheckDue(moment, refusedWith: 400);
        return moment;
    }

    private static bool IsOneOf(string[] formats, string text, out DateTime time) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
