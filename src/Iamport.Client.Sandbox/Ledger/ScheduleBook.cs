using Iamport.Client.Sandbox.Ledger.Reading;

namespace Iamport.Client.Sandbox.Ledger;

internal sealed class ScheduleBook(object gate, TimeProvider clock)
{
    private readonly List<Versions<SandboxSchedule>> _schedules = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly SortedSet<(DateTimeOffset ScheduleAt, int Place)> _pending = [];

    /// <summary>Called after each change of what is pending.</summary>
    public Action Changed { get; set; } = static () => { };

    public IReadOnlyList<SandboxSchedule> Snapshot(DateTimeOffset? asOf = null)
    {
        lock (gate)
        {
            return [.. _schedules.Select(versions => versions.At(asOf)).OfType<SandboxSchedule>()];
        }
    }

    public SandboxSchedule Read(string merchantUid, DateTimeOffset? asOf = null) => Find(merchantUid, asOf) ?? throw RefusalException.NotFound("예약된 결제를 찾을 수 없습니다.");

    public SandboxSchedule? NextPending()
    {
        lock (gate)
        {
            return _pending.Count > 0 ? _schedules[_pending.Min.Place].Latest : null;
        }
    }

    /// <summary>All are put down, or none.</summary>
    public void Add(IReadOnlyList<SandboxSchedule> schedules)
    {
        lock (gate)
        {
            foreach (var schedule in schedules)
            {
                if (schedule.ScheduleAt <= clock.GetUtcNow())
                {
                    throw RefusalException.Business("예약 시각(schedule_at)은 현재 이후여야 합니다.");
                }
            }

            var uids = new HashSet<string>(StringComparer.Ordinal);
            var names = schedules.Select(static schedule => schedule.MerchantUid);
            if (names.FirstOrDefault(uid => _places.ContainsKey(uid) || !uids.Add(uid)) is { } duplicate)
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

        lock (gate)
        {
            var now = clock.GetUtcNow();
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
        lock (gate)
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
        lock (gate)
        {
            var now = clock.GetUtcNow();
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
        lock (gate)
        {
            if (payment.Status == PaymentStatuses.Ready || Find(payment.MerchantUid) is not { } schedule || schedule.ImpUid != payment.ImpUid)
            {
                return false;
            }

            Write(schedule with { PaymentStatus = payment.Status, FailReason = payment.FailReason });
            return true;
        }
    }

    private SandboxSchedule? Find(string merchantUid, DateTimeOffset? asOf = null)
    {
        lock (gate)
        {
            return _places.TryGetValue(merchantUid, out var place) ? _schedules[place].At(asOf) : null;
        }
    }

    private void Write(SandboxSchedule schedule)
    {
        if (_places.TryGetValue(schedule.MerchantUid, out var place))
        {
            _pending.Remove((_schedules[place].Latest!.ScheduleAt, place));
        }
        else
        {
            place = _schedules.Count;
            _places.Add(schedule.MerchantUid, place);
            _schedules.Add(new Versions<SandboxSchedule>());
        }

        _schedules[place].Add(clock.GetUtcNow(), schedule);

        if (schedule.Status == ScheduleStatuses.Scheduled)
        {
            _pending.Add((schedule.ScheduleAt, place));
        }
    }
}
