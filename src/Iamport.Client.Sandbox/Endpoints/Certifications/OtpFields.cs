using System.Globalization;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Certifications;

/// <summary>The person in the body of an OTP request.</summary>
internal static class OtpFields
{
    public static SandboxCertification Read(Fields body, string pgProvider)
    {
        var genderDigit = body.Required("gender_digit") is [>= '1' and <= '8' and var digit]
            ? digit - '0'
            : throw RefusalException.BadRequest("gender_digit는 1부터 8까지의 한 자리 숫자여야 합니다.");
        body.Required("carrier");
        var carrier = body.OneOf("carrier", "SKT", "KT", "LGT");
        return new SandboxCertification
        {
            MerchantUid = body.Text("merchant_uid"),
            PgProvider = pgProvider,
            Name = body.Required("name"),
            Birthday = Birthday(Digits(body.Required("birth")), genderDigit is 3 or 4 or 7 or 8 ? "20" : "19"),
            Gender = genderDigit % 2 == 1 ? "male" : "female",
            Foreigner = genderDigit >= 5,
            Phone = Digits(body.Required("phone")) is { Length: 10 or 11 } phone
                ? phone
                : throw RefusalException.BadRequest("휴대폰번호가 올바르지 않습니다."),
            Carrier = body.Flag("is_mvno") ? $"{carrier}_MVNO" : carrier,
        };
    }

    private static DateOnly Birthday(string digits, string century) =>
        DateOnly.TryParseExact(century + digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw RefusalException.BadRequest("생년월일은 YYMMDD 6자리여야 합니다.");

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
