using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Schedules;

/// <summary>Reads schedules, one or many in a window of time.</summary>
internal sealed class ScheduleListEndpoints(MerchantLedger ledger)
{
    private const int LongestWindowInMonths = 3;

    public void Map(Routes routes)
    {
        routes.Core("GET", "/subscribe/payments/schedule", InRange);
        routes.Core("GET", "/subscribe/payments/schedule/{merchant_uid}", One);
        routes.Core("GET", "/subscribe/payments/schedule/customers/{customer_uid}", OfCustomer);
        routes.Core("GET", "/subscribe/customers/{customer_uid}/schedules", OfCustomer);
    }

    private Answer One(Call call) => ScheduleJson.Answer(ledger.Reads.Schedule(call.Route("merchant_uid")));

    private Answer InRange(Call call)
    {
        var schedules = Between(
            call.Query.RequiredTime("schedule_from"), call.Query.RequiredTime("schedule_to"), Status(call.Query, "schedule_status"));
        return Paging.Read(call.Query).Answer(Sort(schedules, call.Query), ScheduleJson.Write);
    }

    /// <summary>The parameters are named differently here, the status even with a hyphen.</summary>
    private Answer OfCustomer(Call call)
    {
        var customerUid = call.Route("customer_uid");
        var schedules = Between(call.Query.RequiredTime("from"), call.Query.RequiredTime("to"), Status(call.Query, "schedule-status"))
            .Where(schedule => schedule.CustomerUid == customerUid);
        return Paging.ReadPage(call.Query).Answer(Sort(schedules, call.Query), ScheduleJson.Write);
    }

    private static string? Status(Fields query, string name) =>
        query.OneOf(name, ScheduleStatuses.Scheduled, ScheduleStatuses.Executed, ScheduleStatuses.Revoked);

    private IEnumerable<SandboxSchedule> Between(DateTimeOffset from, DateTimeOffset to, string? status)
    {
        if (from > to || to.AddMonths(-LongestWindowInMonths) > from)
        {
            throw RefusalException.BadRequest("조회 기간은 3개월을 넘을 수 없습니다.");
        }

        return ledger.Reads.Schedules()
            .Where(schedule => schedule.ScheduleAt >= from && schedule.ScheduleAt < to)
            .Where(schedule => status is null || schedule.Status == status);
    }

    private static IReadOnlyList<SandboxSchedule> Sort(IEnumerable<SandboxSchedule> schedules, Fields query) =>
        query.Text("sorting") == "scheduled"
            ? [.. schedules.OrderBy(static schedule => schedule.ScheduleAt)]
            : [.. schedules.OrderByDescending(static schedule => schedule.ScheduleAt)];
}
