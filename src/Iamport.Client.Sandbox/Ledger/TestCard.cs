using System.Globalization;

namespace Iamport.Client.Sandbox.Ledger;

/// <summary>A card as its issuer knows it: what the number and the expiry make of a key and of a charge.</summary>
internal sealed record TestCard(string Number, DateTime ExpiryMonth)
{
    private const string WrongNumber = "[S001] 카드번호가 올바르지 않습니다.";
    private const string HasExpired = "[S002] 유효기간이 지난 카드입니다.";
    private const string RefusedByIssuer = "[S003] 카드사에서 거래를 거절했습니다.";
    private const string NoLimitLeft = "[S004] 카드 한도가 부족합니다.";

    private static readonly Dictionary<string, (string Code, string Name)> Companies = new(StringComparer.Ordinal)
    {
        [SandboxCards.Approved] = ("381", "KB국민카드"),
        [SandboxCards.Refused] = ("367", "현대카드"),
        [SandboxCards.InsufficientLimit] = ("365", "삼성카드"),
        [SandboxCards.Expired] = ("368", "롯데카드"),
        [SandboxCards.Slow] = ("361", "BC카드"),
    };

    public string CompanyCode => Company.Code;

    public string CompanyName => Company.Name;

    public string Masked => Number.Length < 12 ? Number : $"{Digits[..6]}******{Digits[^4..]}";

    public bool IsSlow => Number == SandboxCards.Slow;

    private (string Code, string Name) Company => Companies.GetValueOrDefault(Number, ("366", "신한카드"));

    private string Digits => Number.Replace("-", "", StringComparison.Ordinal);

    public static TestCard Read(string number, string expiry)
    {
        if (!DateTime.TryParseExact(expiry, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            throw RefusalException.Business("유효기간은 YYYY-MM 형식이어야 합니다.");
        }

        return new TestCard(WithDashes(number), month);
    }

    public static string WithDashes(string number)
    {
        var digits = number.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return digits.Length == 16 ? $"{digits[..4]}-{digits[4..8]}-{digits[8..12]}-{digits[12..]}" : digits;
    }

    public string? WhyNoKey(DateTimeOffset now) =>
        !HasRightCheckDigit() ? WrongNumber
        : Number == SandboxCards.Expired || now >= ExpiryMonth.AddMonths(1) ? HasExpired
        : Number == SandboxCards.Refused ? RefusedByIssuer
        : null;

    public string? WhyNoCharge(DateTimeOffset now) =>
        WhyNoKey(now) ?? (Number == SandboxCards.InsufficientLimit ? NoLimitLeft : null);

    private bool HasRightCheckDigit()
    {
        if (Digits.Length is < 14 or > 16 || !Digits.All(char.IsAsciiDigit))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Digits.Length; i++)
        {
            var digit = Digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit < 5 ? digit * 2 : (digit * 2) - 9;
        }

        return sum % 10 == 0;
    }
}
