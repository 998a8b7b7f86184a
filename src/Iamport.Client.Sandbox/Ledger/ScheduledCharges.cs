namespace Iamport.Client.Sandbox.Ledger;

/// <summary>Charges schedules when the clock passes them, or again at the merchant's request.</summary>
internal sealed class ScheduledCharges : IDisposable
{
    private const string Usage = "payment.scheduled";

    private readonly MerchantLedger _ledger;
    private readonly ITimer _timer;

    public ScheduledCharges(MerchantLedger ledger)
    {
        _ledger = ledger;
        _timer = ledger.Clock.CreateTimer(
            static state => ((ScheduledCharges)state!).Run(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        ledger.Schedules.Changed = Arm;
    }

    /// <summary>Charges a failed or revoked schedule now.</summary>
    public Task<SandboxPayment> RetryAsync(string merchantUid)
    {
        var claimed = _ledger.Schedules.Rewrite(merchantUid, schedule => IsOpenToRetry(schedule)
            ? schedule with { Status = ScheduleStatuses.Executed, ExecutedAt = _ledger.Now, PaymentStatus = null, ImpUid = null, RevokedAt = null }
            : throw RefusalException.BadRequest("실패했거나 취소된 예약만 재시도할 수 있습니다."));
        return ChargeAsync(claimed);
    }

    public static bool IsOpenToRetry(SandboxSchedule schedule) =>
        schedule.Status == ScheduleStatuses.Revoked || schedule.PaymentStatus == PaymentStatuses.Failed;

    /// <summary>Charges what fell due meanwhile, and what an earlier sandbox had taken but not charged when it ended.</summary>
    public void Resume()
    {
        _ledger.Schedules.GiveBack(schedule => _ledger.Payments.Attempts(schedule.MerchantUid)
            .LastOrDefault(attempt => attempt.CustomerUidUsage == Usage && attempt.StartedAt >= schedule.ExecutedAt));
        Arm();
    }

    public void Dispose() => _timer.Dispose();

    private void Arm()
    {
        var next = _ledger.Schedules.NextPending();
        var wait = next is null ? Timeout.InfiniteTimeSpan : next.ScheduleAt - _ledger.Now;
        _timer.Change(wait < TimeSpan.Zero && next is not null ? TimeSpan.Zero : wait, Timeout.InfiniteTimeSpan);
    }

    private void Run() => _ledger.Clock.AwaitWhenAdvancing(RunDueAsync());

    private async Task RunDueAsync()
    {
        // The request that put the timer on did not ask for this money.
        _ledger.Money.Cause = null;
        while (_ledger.Schedules.ClaimDue() is { } schedule)
        {
            var payment = await ChargeAsync(schedule).ConfigureAwait(false);
            _ledger.Options.News?.Report(new(
                _ledger.Now, SandboxNewsKind.Schedule, $"schedule of {schedule.CustomerUid}", schedule.MerchantUid, null, payment.FailReason ?? payment.Status)
            {
                IsRefusal = payment.Status == PaymentStatuses.Failed,
            });
        }

        Arm();
    }

    private async Task<SandboxPayment> ChargeAsync(SandboxSchedule schedule)
    {
        var payment = await TryChargeAsync(schedule).ConfigureAwait(false);
        _ledger.Schedules.Rewrite(schedule.MerchantUid, current => current with
        {
            ImpUid = payment.ImpUid,
            PaymentStatus = payment.Status == PaymentStatuses.Ready ? null : payment.Status,
            FailReason = payment.FailReason,
        });

        // A charge that was said to have failed may have become paid before its schedule knew of it.
        _ledger.Schedules.Settle(_ledger.Payments.Find(payment.ImpUid)!);
        if (payment.Status != PaymentStatuses.Ready)
        {
            await _ledger.Webhooks.SendAsync(payment).ConfigureAwait(false);
        }

        return payment;
    }

    /// <summary>A schedule that cannot be charged leaves a failed payment, since nobody waits for a refusal.</summary>
    private async Task<SandboxPayment> TryChargeAsync(SandboxSchedule schedule)
    {
        var order = Order(schedule);
        try
        {
            var stored = _ledger.BillingKeys.ToCharge(schedule.CustomerUid);
            return await _ledger.Charges.ChargeAsync(order, stored.Card).ConfigureAwait(false);
        }
        catch (RefusalException refusal)
        {
            return _ledger.Charges.Fail(order, refusal.Message);
        }
    }

    private static SandboxPayment Order(SandboxSchedule schedule) => new()
    {
        MerchantUid = schedule.MerchantUid,
        Amount = schedule.Amount,
        Currency = schedule.Currency,
        Channel = "api",
        PgProvider = schedule.PgProvider!,
        PgId = schedule.PgId!,
        Name = schedule.Name,
        BuyerName = schedule.BuyerName,
        BuyerEmail = schedule.BuyerEmail,
        BuyerTel = schedule.BuyerTel,
        BuyerAddr = schedule.BuyerAddr,
        BuyerPostcode = schedule.BuyerPostcode,
        CustomData = schedule.CustomData,
        CardQuota = schedule.CardQuota,
        CustomerUid = schedule.CustomerUid,
        CustomerUidUsage = Usage,
        PromotionId = schedule.PromotionId,
        NoticeUrls = schedule.NoticeUrls,
        TierCode = schedule.TierCode,
    };
}
