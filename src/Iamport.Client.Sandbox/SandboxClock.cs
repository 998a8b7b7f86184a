using Iamport.Client.Sandbox.Endpoints;
using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox;

/// <summary>
/// The sandbox's time: it runs like real time and can be moved ahead, upon which due schedules charge their cards and timers fire.
/// It serves a client as its <see cref="TimeProvider"/> too.
/// </summary>
public sealed class SandboxClock : TimeProvider
{
    /// <summary>A client needs as long as this from a timer to its request, and from the answer to its next timer.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(5);

    /// <summary>Something that ticks through a month must not take minutes.</summary>
    private const int CarefulStops = 500;

    private static readonly TimeSpan ShortCalm = TimeSpan.FromMilliseconds(1);

    private const string FromRealTime = "from_real_time";

    private readonly object _gate = new();
    private readonly long _origin = System.GetTimestamp();
    private readonly DateTimeOffset _start;
    private readonly Shelf<TimeSpan> _apart;
    private readonly List<SandboxTimer> _timers = [];
    private readonly List<Task> _work = [];
    private TimeSpan _ahead;
    private int _firing;

    internal SandboxClock(DateTimeOffset? start, Journal journal)
    {
        _apart = new Shelf<TimeSpan>(journal, "clock", StateJson.Default.TimeSpan);
        var now = System.GetUtcNow();
        _apart.TryAdd(FromRealTime, start - now ?? TimeSpan.Zero);
        _start = now + _apart[FromRealTime];
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    internal Stillness Stillness { get; } = new();

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
    /// At each stop it waits until the requests that are under way have their answers, so that what lives by this clock, a client as
    /// <c>TimeProvider</c> or a whole application, does what is due and nothing else times out; a request that a fault makes wait for this
    /// clock is not waited for.
    /// </remarks>
    /// <param name="by">How far; not negative.</param>
    /// <returns>A task that ends when the due schedules have been charged and their webhooks delivered.</returns>
    public async Task AdvanceAsync(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var target = Elapsed + by;
        await Stillness.WaitAsync(Calm).ConfigureAwait(false);
        var stops = 0;
        do
        {
            while (NextDue(target) is (var timer, var due))
            {
                MoveTo(due);
                timer.FireIfDue();
                await WorkDoneAsync().ConfigureAwait(false);
                await Stillness.WaitAsync(++stops < CarefulStops ? Calm : ShortCalm).ConfigureAwait(false);
            }

            await FiredAsync().ConfigureAwait(false);
            await WorkDoneAsync().ConfigureAwait(false);

            // A timer that is set just before would otherwise wait for the real time that it lacked.
            MoveTo(target);
        }
        while (NextDue(target) is not null);

        // What is left of a longer wait is shorter in real time too.
        foreach (var timer in Timers())
        {
            timer.FireIfDue();
        }

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

    private SandboxTimer[] Timers()
    {
        lock (_gate)
        {
            return [.. _timers];
        }
    }

    private (SandboxTimer Timer, TimeSpan Due)? NextDue(TimeSpan target)
    {
        (SandboxTimer Timer, TimeSpan Due)? next = null;
        foreach (var timer in Timers())
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
            if (missing > TimeSpan.Zero)
            {
                _ahead += missing;
                _apart[FromRealTime] += missing;
            }
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
