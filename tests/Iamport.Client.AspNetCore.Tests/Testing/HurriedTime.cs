namespace Iamport.Client.AspNetCore.Tests.Testing;

/// <summary>A clock on which short pauses are over at once, each moving it on by its length, and long time-outs never come.</summary>
internal sealed class HurriedTime : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private long _passed;

    public TimeSpan Passed => TimeSpan.FromTicks(Interlocked.Read(ref _passed));

    /// <summary>Called after each pause.</summary>
    public Action<TimeSpan> OnPassed { get; set; } = _ => { };

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero) + Passed;

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > LongestPause || dueTime < TimeSpan.Zero)
        {
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
        }

        Interlocked.Add(ref _passed, dueTime.Ticks);
        OnPassed(Passed);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
