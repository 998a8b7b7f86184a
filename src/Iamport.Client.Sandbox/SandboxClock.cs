namespace Iamport.Client.Sandbox;

/// <summary>
/// The sandbox's time: it runs like real time and can be moved ahead, upon which due schedules charge their cards and timers fire.
/// It serves a client as its <see cref="TimeProvider"/> too.
/// </summary>
public sealed class SandboxClock : TimeProvider
{
    private readonly object _gate = new();
    private readonly long _origin = System.GetTimestamp();
    private readonly DateTimeOffset _start;
    private readonly List<SandboxTimer> _timers = [];
    private readonly List<Task> _work = [];
    private TimeSpan _ahead;
    private int _firing;

    internal SandboxClock(DateTimeOffset? start) => _start = start?.ToUniversalTime() ?? System.GetUtcNow();

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    internal TimeSpan Elapsed
    {
        get
        {
            lock (_gate)
            {
                return System.GetElapsedTime(_origin) + _ahead;
            }
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _start + Elapsed;

    /// <inheritdoc/>
    public override long GetTimestamp() => Elapsed.Ticks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SandboxTimer(this, callback, state, period);
        lock (_gate)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>
    /// Charges what falls due on the way: moves the clock ahead, stopping at each schedule and timer in turn.
    /// </summary>
    /// <remarks>
    /// A client that lives by this clock sees its time-outs pass too: move it no further than what is due next while an answer is awaited.
    /// </remarks>
    /// <param name="by">How far; not negative.</param>
    /// <returns>A task that ends when the due schedules have been charged and their webhooks delivered.</returns>
    public async Task AdvanceAsync(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var target = Elapsed + by;
        do
        {
            while (NextDue(target) is (var timer, var due))
            {
                MoveTo(due);
                timer.FireIfDue();
                await WorkDoneAsync().ConfigureAwait(false);
            }

            await FiredAsync().ConfigureAwait(false);
            await WorkDoneAsync().ConfigureAwait(false);
        }
        while (NextDue(target) is not null);

        MoveTo(target);
        await WorkDoneAsync().ConfigureAwait(false);
    }

    internal void Forget(SandboxTimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }
    }

    internal void BeginFiring() => Interlocked.Increment(ref _firing);

    internal void EndFiring() => Interlocked.Decrement(ref _firing);

    internal void AwaitWhenAdvancing(Task work)
    {
        lock (_gate)
        {
            _work.RemoveAll(static done => done.IsCompleted);
            _work.Add(work);
        }
    }

    private (SandboxTimer Timer, TimeSpan Due)? NextDue(TimeSpan target)
    {
        SandboxTimer[] timers;
        lock (_gate)
        {
            timers = [.. _timers];
        }

        (SandboxTimer Timer, TimeSpan Due)? next = null;
        foreach (var timer in timers)
        {
            if (timer.Due is { } due && due <= target && (next is null || due < next.Value.Due))
            {
                next = (timer, due);
            }
        }

        return next;
    }

    private void MoveTo(TimeSpan elapsed)
    {
        lock (_gate)
        {
            var missing = elapsed - System.GetElapsedTime(_origin) - _ahead;
            _ahead += missing > TimeSpan.Zero ? missing : TimeSpan.Zero;
        }
    }

    /// <summary>Waits for timers that real time has fired meanwhile: what they do is not among the work before they return.</summary>
    private async Task FiredAsync()
    {
        while (Volatile.Read(ref _firing) > 0)
        {
            await Task.Yield();
        }
    }

    private async Task WorkDoneAsync()
    {
        Task[] work;
        lock (_gate)
        {
            work = [.. _work];
        }

        await Task.WhenAll(work).ConfigureAwait(false);
    }
}
