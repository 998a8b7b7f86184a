namespace Iamport.Client.Sandbox.Tests.Endpoints.Schedules;

internal static class Scheduling
{
    public static object Entry(Merchant merchant, string merchantUid, TimeSpan fromNow, string? notice_url = null) => new
    {
        merchant_uid = merchantUid,
        schedule_at = merchant.Unix(fromNow),
        currency = "KRW",
        amount = 9900,
        name = "월 구독",
        notice_url,
    };

    public static Task<Reply> ScheduleAsync(
        Merchant merchant, string merchantUid, TimeSpan fromNow, string customer = "customer", string? notice_url = null) =>
        merchant.PostAsync(
            "/subscribe/payments/schedule",
            new { customer_uid = customer, schedules = new[] { Entry(merchant, merchantUid, fromNow, notice_url) } });
}
