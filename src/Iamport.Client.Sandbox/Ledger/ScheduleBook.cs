using Iamport.Client.Sandbox.Ledger.Reading;
using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger;

internal sealed class ScheduleBook
{
    private readonly Journal _journal;
    private readonly TimeProvider _clock;
    private readonly VersionedShelf<SandboxSchedule> _schedules;
    private readonly SortedSet<(DateTimeOffset ScheduleAt, int Place)> _pending = [];

    public ScheduleBook(Journal journal, TimeProvider clock)
    {
        (_journal, _clock) = (journal, clock);
        _schedules = new(journal, "schedules", StateJson.Default.IReadOnlyListVersionSandboxSchedule) { Cleared = _pending.Clear };
        foreach (var (place, schedule) in _schedules.Snapshot().Select(static (schedule, place) => (place, schedule)))
        {
            Await(schedule, place);
        }
    }

    /// <summary>Called after each change of what is pending.</summary>
    public Action Changed { get; set; } = static () => { };

    public IReadOnlyList<SandboxSchedule> Snapshot(DateTimeOffset? asOf = null)
    {
        lock (_journal.Gate)
        {
            return [.. _schedules.Snapshot(asOf)];
        }
    }

    public SandboxSchedule Read(string merchantUid, DateTimeOffset? asOf = null) => Find(merchantUid, asOf) ?? throw RefusalException.NotFound("예약된 결제를 찾을 수 없습니다.");

    public SandboxSchedule? NextPending()
    {
        lock (_journal.Gate)
        {
            return _pending.Count > 0 ? _schedules.At(_pending.Min.Place) : null;
        }
    }

    /// <summary>All are put down, or none.</summary>
    public void Add(IReadOnlyList<SandboxSchedule> schedules)
    {
        lock (_journal.Gate)
        {
            foreach (var schedule in schedules)
            {
                if (schedule.ScheduleAt <= _clock.GetUtcNow())
                {
                    throw RefusalException.Business("예약 시각(schedule_at)은 현재 이후여야 합니다.");
                }
            }

            var uids = new HashSet<string>(StringComparer.Ordinal);
            var names = schedules.Select(static schedule => schedule.MerchantUid);
            if (names.FirstOrDefault(uid => _schedules.Has(uid) || !uids.Add(uid)) is { } duplicate)
            {
                throw RefusalException.Business($"중복된 merchant_uid입니다: {duplicate}");
            }

            foreach (var schedule in schedules)
            {
                Write(schedule);
            }
        }

        Changed();
    }

    /// <summary>Calls off what is pending of a customer, all of it or only some orders.</summary>
    public IReadOnlyList<SandboxSchedule> Revoke(string? customerUid, IReadOnlyList<string> merchantUids)
    {
        if (customerUid is null && merchantUids.Count == 0)
        {
            throw RefusalException.Business("customer_uid 또는 merchant_uid 중 하나는 필수입니다.");
        }

        lock (_journal.Gate)
        {
            var now = _clock.GetUtcNow();
            var revoked = Snapshot()
                .Where(static schedule => schedule.Status == ScheduleStatuses.Scheduled)
                .Where(schedule => customerUid is null || schedule.CustomerUid == customerUid)
                .Where(schedule => merchantUids.Count == 0 || merchantUids.Contains(schedule.MerchantUid))
                .Select(schedule => schedule with { Status = ScheduleStatuses.Revoked, RevokedAt = now })
                .ToList();
            if (revoked.Count == 0)
            {
                throw RefusalException.Business("취소할 예약결제가 없습니다.");
            }

            revoked.ForEach(Write);
            return revoked;
        }
    }

    /// <summary>Rewrites one schedule; the rewriting refuses by throwing.</summary>
    public SandboxSchedule Rewrite(string merchantUid, Func<SandboxSchedule, SandboxSchedule> rewrite)
    {
        SandboxSchedule rewritten;
        lock (_journal.Gate)
        {
            rewritten = rewrite(Read(merchantUid));
            Write(rewritten);
        }

        Changed();
        return rewritten;
    }

    /// <summary>Marks the earliest due schedule as executed before its card is charged, so that nobody else takes it.</summary>
    public SandboxSchedule? ClaimDue()
    {
        lock (_journal.Gate)
        {
            var now = _clock.GetUtcNow();
            if (NextPending() is not { } due || due.ScheduleAt > now)
            {
                return null;
            }

            var claimed = due with { Status = ScheduleStatuses.Executed, ExecutedAt = now };
            Write(claimed);
            return claimed;
        }
    }

    /// <summary>Tells the schedule that a payment was made for, if any, what became of that later.</summary>
    public bool Settle(SandboxPayment payment)
    {
        lock (_journal.Gate)
        {
            if (payment.Status == PaymentStatuses.Ready || Find(payment.MerchantUid) is not { } schedule || schedule.ImpUid != payment.ImpUid)
            {
                return false;
            }

            Write(schedule with { PaymentStatus = payment.Status, FailReason = payment.FailReason });
            return true;
        }
    }

    /// <summary>Makes pending again what was claimed and neither charged nor told so; what was charged is told of.</summary>
    public void GiveBack(Func<SandboxSchedule, SandboxPayment?> charge)
    {
        lock (_journal.Gate)
        {
            foreach (var claimed in Snapshot().Where(static schedule => schedule is { Status: ScheduleStatuses.Executed, ImpUid: null }))
            {
                Write(charge(claimed) is { } payment
                    ? claimed with
                    {
                        ImpUid = payment.ImpUid,
                        PaymentStatus = payment.Status == PaymentStatuses.Ready ? null : payment.Status,
                        FailReason = payment.FailReason,
                    }
                    : claimed with { Status = ScheduleStatuses.Scheduled, ExecutedAt = null });
            }
        }
    }

    private SandboxSchedule? Find(string merchantUid, DateTimeOffset? asOf = null)
    {
        lock (_journal.Gate)
        {
            return _schedules.Find(merchantUid, asOf);
        }
    }

    private void Write(SandboxSchedule schedule)
    {
        if (Find(schedule.MerchantUid) is { } before)
        {
            _pending.Remove((before.ScheduleAt, _schedules.PlaceOf(schedule.MerchantUid)));
        }

        Await(schedule, _schedules.Write(schedule.MerchantUid, _clock.GetUtcNow(), schedule));
    }

    private void Await(SandboxSchedule schedule, int place)
    {
        if (schedule.Status == ScheduleStatuses.Scheduled)
        {
            _pending.Add((schedule.ScheduleAt, place));
        }
    }
}
