namespace Iamport.Client.Tests.Testing;

/// <summary>Pauses of up to a quarter of a minute pass at once, and no time-out ever ends. The wall clock can be set apart.</summary>
internal sealed class PassingTime : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);
    private readonly DateTimeOffset _begun = DateTimeOffset.UtcNow;
    private long _passed;

    /// <summary>By how much the wall clock is ahead of what has passed.</summary>
    public TimeSpan Ahead { get; set; }

    /// <summary>What has passed.</summary>
    public TimeSpan Passed => TimeSpan.FromTicks(Interlocked.Read(ref _passed));

    /// <summary>Called before each pause, with its length.</summary>
    public Action<TimeSpan> OnPause { get; set; } = _ => { };

    /// <summary>Lets time pass while something else is waited for.</summary>
    public void Pass(TimeSpan time) => Interlocked.Add(ref _passed, time.Ticks);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _begun + Passed + Ahead;

    public override long GetTimestamp() => (_begun + Passed).UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > LongestPause || dueTime < TimeSpan.Zero)
        {
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
        }

        OnPause(dueTime);
        Pass(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
