using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Payments;

/// <summary>The search by status in a window of time.</summary>
internal sealed class PaymentListEndpoints(MerchantLedger ledger)
{
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(90);

    public void Map(Routes routes) => routes.Core("GET", "/payments/status/{payment_status}", List);

    private Answer List(Call call)
    {
        var status = call.Route("payment_status");
        var time = TimeOf(status);
        var to = call.Query.Time("to") ?? ledger.Now;
        var from = call.Query.Time("from") ?? to - LongestWindow;
        if (from > to || to - from > LongestWindow)
        {
            throw RefusalException.BadRequest("조회 기간은 90일을 넘을 수 없습니다.");
        }

        var payments = ledger.Reads.Payments()
            .Where(payment => status == "all" || payment.Status == status)
            .Where(payment => Seconds(time(payment)) >= Seconds(from) && Seconds(time(payment)) <= Seconds(to));
        return Paging.Read(call.Query).Answer(PaymentSorting.Sort(payments, call.Query), PaymentJson.Write);
    }

    private static Func<SandboxPayment, DateTimeOffset?> TimeOf(string status) => status switch
    {
        "all" or PaymentStatuses.Ready => static payment => payment.StartedAt,
        PaymentStatuses.Paid => static payment => payment.PaidAt,
        PaymentStatuses.Cancelled => static payment => payment.CancelledAt,
        PaymentStatuses.Failed => static payment => payment.FailedAt,
        _ => throw RefusalException.BadRequest("지원하지 않는 결제 상태입니다."),
    };

    private static long? Seconds(DateTimeOffset? time) => time?.ToUnixTimeSeconds();
}
