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

    // Where two clocks are apart by more, one of them is set wrong or made up, and nobody knows which.
    private static readonly TimeSpan LargestDifference = TimeSpan.FromDays(1);

    // What the sending itself may have taken, and what two clocks that agree may be apart.
    private static readonly TimeSpan AfterWindow = TimeSpan.FromMinutes(15);

    /// <summary>Whether two clocks are near enough for either to be believed.</summary>
    public static bool Agree(DateTimeOffset one, DateTimeOffset other) => (one - other).Duration() < LargestDifference;

    /// <summary>Whether something certainly happened before the call was sent; never of what has no time.</summary>
    public static bool IsBefore(this OutcomeRecord record, DateTimeOffset? happenedAt) =>
        happenedAt < Min(record.NotBefore, record.ServiceTime) - (AgreesWithService(record) ? ByItsOwnClock : ByOurClock);

    /// <summary>Whether something certainly happened after the call was sent; never of what has no time.</summary>
    public static bool IsSince(this OutcomeRecord record, DateTimeOffset? happenedAt) =>
        happenedAt >= WholeSecond(AgreesWithService(record) ? record.ServiceTime!.Value : Max(record.NotBefore, record.ServiceTime) + ByOurClock);

    /// <summary>Whether the window of a call that another process made has passed, by both clocks.</summary>
    public static bool HasPassed(this OutcomeRecord record, DateTimeOffset now, DateTimeOffset? serviceNow) =>
        serviceNow is { } theirs
        && Min(now, theirs) - Max(Max(record.NotBefore, record.NotAfter), record.ServiceTime)
            > record.Window + AfterWindow + (record.ServiceTime is null ? ByOurClock : TimeSpan.Zero);

    private static bool AgreesWithService(OutcomeRecord record) => record.ServiceTime is { } theirs && Agree(theirs, record.NotBefore);

    private static DateTimeOffset Min(DateTimeOffset one, DateTimeOffset? other) => other < one ? other.Value : one;

    private static DateTimeOffset Max(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;

    private static DateTimeOffset WholeSecond(DateTimeOffset time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), time.Offset);
}
