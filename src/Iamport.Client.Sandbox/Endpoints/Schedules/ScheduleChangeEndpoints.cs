using Iamport.Client.Sandbox.Endpoints.Payments;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Schedules;

/// <summary>Moves a pending charge, or takes up one that failed or was called off.</summary>
internal sealed class ScheduleChangeEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Core("PUT", "/subscribe/payments/schedule/{merchant_uid}", Move);
        routes.Core("POST", "/subscribe/payments/schedule/{merchant_uid}/reschedule", Reschedule);
        routes.Core("POST", "/subscribe/payments/schedule/{merchant_uid}/retry", RetryAsync);
    }

    private Answer Move(Call call)
    {
        var scheduleAt = FutureTime(call);
        return ScheduleJson.Answer(ledger.Schedules.Rewrite(call.Route("merchant_uid"), schedule =>
            schedule.Status == ScheduleStatuses.Scheduled
                ? schedule with { ScheduleAt = scheduleAt }
                : throw RefusalException.BadRequest("이미 실행되었거나 취소된 예약은 변경할 수 없습니다.")));
    }

    private Answer Reschedule(Call call)
    {
        var scheduleAt = FutureTime(call);
        return ScheduleJson.Answer(ledger.Schedules.Rewrite(call.Route("merchant_uid"), schedule =>
            ScheduledCharges.IsOpenToRetry(schedule)
                ? schedule with
                {
                    Status = ScheduleStatuses.Scheduled,
                    ScheduleAt = scheduleAt,
                    ExecutedAt = null,
                    RevokedAt = null,
                    PaymentStatus = null,
                    ImpUid = null,
                    FailReason = null,
                }
                : throw RefusalException.BadRequest("실패했거나 취소된 예약만 다시 예약할 수 있습니다.")));
    }

    private async Task<Answer> RetryAsync(Call call) =>
        PaymentJson.Answer(ledger.Behavior, await ledger.ScheduledCharges.RetryAsync(call.Route("merchant_uid")).ConfigureAwait(false));

    private DateTimeOffset FutureTime(Call call)
    {
        ledger.Schedules.Read(call.Route("merchant_uid"));
        var time = call.Body(refusedWith: 400).RequiredTime("schedule_at");
        return time > ledger.Now ? time : throw RefusalException.BadRequest("예약 시각(schedule_at)은 현재 이후여야 합니다.");
    }
}
