namespace Iamport.Client.Outcomes.Evidence;

/// <summary>
/// Compares times that the service tells with the time of a sending. Two clocks are involved, so there are three answers: before it, not
/// before it, and neither for certain.
/// </summary>
internal static class SendingTime
{
    // The service tells whole seconds, and its clock is known to within a token's way here.
    private static readonly TimeSpan ByItsOwnClock = TimeSpan.FromSeconds(5);

    // What machines are off by that nobody looks after.
    private static readonly TimeSpan ByOurClock = TimeSpan.FromHours(2);

    // What the sending itself may have taken, and what two clocks that agree may be apart.
    private static readonly TimeSpan AfterWindow = TimeSpan.FromMinutes(15);

    /// <summary>Whether something certainly happened before the call was sent; never of what has no time.</summary>
    public static bool IsBefore(this OutcomeRecord record, DateTimeOffset? happenedAt) =>
        happenedAt < Earliest(record) - Allowance(record);

    /// <summary>Whether something certainly happened after the call was sent.</summary>
    public static bool IsSince(this OutcomeRecord record, DateTimeOffset? happenedAt) =>
        happenedAt >= WholeSecond(record.ServiceTime ?? record.NotBefore);

    /// <summary>Whether the window of a call that another process made has passed, by both clocks.</summary>
    public static bool HasPassed(this OutcomeRecord record, DateTimeOffset now, DateTimeOffset? serviceNow) =>
        serviceNow is { } theirs
        && (theirs < now ? theirs : now) - (record.NotAfter > record.ServiceTime ? record.NotAfter : record.ServiceTime ?? record.NotAfter)
            > record.Window + AfterWindow;

    private static TimeSpan Allowance(OutcomeRecord record) => record.ServiceTime is null ? ByOurClock : ByItsOwnClock;

    private static DateTimeOffset Earliest(OutcomeRecord record) =>
        record.ServiceTime < record.NotBefore ? record.ServiceTime.Value : record.NotBefore;

    private static DateTimeOffset WholeSecond(DateTimeOffset time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), time.Offset);
}
