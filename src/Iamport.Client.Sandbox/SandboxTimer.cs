namespace Iamport.Client.Sandbox;

internal sealed class SandboxTimer : ITimer
{
    // The runtime's timers refuse more than about 49 days; a longer wait is taken in legs.
    private static readonly TimeSpan LongestLeg = TimeSpan.FromDays(40);

    private readonly object _gate = new();
    private readonly SandboxClock _clock;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly ITimer _real;
    private TimeSpan _period;
    private TimeSpan? _due;

    public SandboxTimer(SandboxClock clock, TimerCallback callback, object? state, TimeSpan period)
    {
        _clock = clock;
        _callback = callback;
        _state = state;
        _period = period;
        _real = TimeProvider.System.CreateTimer(
            static timer => ((SandboxTimer)timer!).FireIfDue(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public TimeSpan? Due
    {
        get
        {
            lock (_gate)
            {
                return _due;
            }
        }
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _period = period;
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.Elapsed + dueTime;
            _clock.Stillness.Stir();
            return ArmRealTimer();
        }
    }

    public void FireIfDue()
    {
        lock (_gate)
        {
            var due = _due <= _clock.Elapsed;
            if (due)
            {
                _clock.BeginFiring();
                _due = _period > TimeSpan.Zero ? _due + _period : null;
            }

            ArmRealTimer();
            if (!due)
            {
                return;
            }
        }

        try
        {
            _callback(_state);
        }
        finally
        {
            _clock.EndFiring();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _due = null;
        }

        _clock.Stillness.Stir();
        _clock.Forget(this);
        _real.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private bool ArmRealTimer()
    {
        if (_due is not { } due)
        {
            return _real.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        // A millisecond more, because the runtime's timer rounds down and would find nothing due.
        var wait = due - _clock.Elapsed + TimeSpan.FromMilliseconds(1);
        return _real.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestLeg ? LongestLeg : wait, Timeout.InfiniteTimeSpan);
    }
}
