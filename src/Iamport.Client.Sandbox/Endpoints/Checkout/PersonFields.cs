using System.Globalization;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Endpoints.Checkout;

/// <summary>The person in the form of an identity verification.</summary>
internal static class PersonFields
{
    public static SandboxCertification Read(Fields form, CertificationOrder order) => new()
    {
        MerchantUid = order.MerchantUid,
        PgProvider = order.PgProvider,
        Name = order.Name ?? form.Required("name"),
        Birthday = DateOnly.TryParseExact(form.Required("birthday"), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw RefusalException.BadRequest("생년월일은 YYYYMMDD 8자리여야 합니다."),
        Gender = form.OneOf("gender", "male", "female"),
        Phone = Phone(order.Phone ?? form.Required("phone")),
        Carrier = Carrier(order.Carrier ?? form.OneOf("carrier", "SKT", "KTF", "LGT", "MVNO")),
    };

    private static string Phone(string text) => string.Concat(text.Where(char.IsAsciiDigit)) is { Length: 10 or 11 } digits
        ? digits
        : throw RefusalException.BadRequest("휴대폰번호가 올바르지 않습니다.");

    /// <summary>The browser script names carriers in its own way.</summary>
    private static string? Carrier(string? carrier) => carrier switch
    {
        "KTF" => "KT",
        "MVNO" => "SKT_MVNO",
        _ => carrier,
    };
}
