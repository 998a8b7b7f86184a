using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Endpoints.Checkout;

/// <summary>The parameters of <c>IMP.certification</c>; only danal lets the page fix the person.</summary>
internal static class CertificationOrderFields
{
    private const string Danal = "danal";

    public static CertificationOrder Read(Fields param)
    {
        var merchantUid = param.Required("merchant_uid");
        Orders.CheckMerchantUid(merchantUid);
        var provider = Provider(param.Text("channelKey"), param.Text("pg"));
        param.OneOf("carrier", "SKT", "KTF", "LGT", "MVNO");
        return provider == Danal
            ? new(merchantUid, provider, param.WholeNumber("min_age"), param.Text("name"), Digits(param.Text("phone")), param.Text("carrier"))
            : new(merchantUid, provider, null, null, null, null);
    }

    private static string Provider(string? channelKey, string? pg)
    {
        var named = Channels.Select(channelKey, pg ?? Danal).PgProvider;
        return Gateways.Certifies(named) ? named
            : channelKey is not null ? Danal
            : throw RefusalException.BadRequest($"본인인증을 지원하지 않는 PG입니다: {pg}");
    }

    private static string? Digits(string? phone) => phone is null ? null : string.Concat(phone.Where(char.IsAsciiDigit));
}
