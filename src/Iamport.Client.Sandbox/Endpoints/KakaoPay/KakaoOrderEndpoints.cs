using System.Globalization;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.KakaoPay;

/// <summary>The orders of a day at Kakao Pay, which are the payments that were made through it. Withdrawn from the specification.</summary>
internal sealed class KakaoOrderEndpoints(MerchantLedger ledger)
{
    private const string DateFormat = "yyyyMMdd";

    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    public void Map(Routes routes) => routes.Core("GET", "/kakao/payment/orders", List);

    private static bool IsOn(SandboxPayment payment, DateTime day) => payment.StartedAt?.ToOffset(Korea).Date == day;

    private Answer List(Call call)
    {
        var date = call.Query.Required("payment_request_date");
        if (!DateTime.TryParseExact(date, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            throw RefusalException.BadRequest("payment_request_date는 YYYYMMDD 형식이어야 합니다.");
        }

        var merchantId = call.Query.Text("cid");
        var paging = Paging.ReadPage(call.Query);
        var orders = ledger.Reads.Payments()
            .Where(payment => payment.PgProvider == "kakaopay" && IsOn(payment, day) && payment.PgId == (merchantId ?? payment.PgId))
            .ToList();
        return Answer.Success(writer => KakaoOrderJson.Write(writer, date, merchantId, paging, orders));
    }
}
