using Iamport.Client.Diagnostics;

namespace Iamport.Client.Outcomes;

/// <summary>
/// Reads, with growing pauses, until something is proved or the window in which a request may still take effect has passed. What is not
/// there before that proves nothing.
/// </summary>
internal sealed class OutcomeWatch(TimeSpan window, TimeProvider time)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    // The service tells times in whole seconds and by its own clock.
    private static readonly TimeSpan ClockAllowance = TimeSpan.FromSeconds(5);

    /// <summary>This machine's time.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Whether something happened after a request was sent, as far as two clocks can tell.</summary>
    public static bool IsSince(DateTimeOffset? happenedAt, DateTimeOffset sentAt) => happenedAt >= sentAt - ClockAllowance;

    /// <summary>Whether something may have happened since then even where the two clocks differ by minutes.</summary>
    public bool MayBeSince(DateTimeOffset? happenedAt, DateTimeOffset sentAt) => happenedAt is null || happenedAt >= sentAt - window;

    /// <summary>Watches.</summary>
    /// <param name="sentAt">When the request was sent.</param>
    /// <param name="read">Reads once; told whether the window has passed, it answers null when nothing is proved.</param>
    /// <param name="stillUnknown">The answer when nothing was proved, with the reason and the last failure.</param>
    /// <param name="cancellationToken">Ends the watch, which is no failure: nothing is known then.</param>
    public async Task<T> ReadAsync<T>(
        DateTimeOffset sentAt,
        Func<bool, CancellationToken, Task<T?>> read,
        Func<string, IamportException?, T> stillUnknown,
        CancellationToken cancellationToken)
        where T : class
    {
        var begun = time.GetTimestamp();
        var ahead = Now - sentAt;
        IamportException? failure = null;
        try
        {
            for (var pause = FirstPause; ; pause = Min(pause * 2, LongestPause))
            {
                var left = window - ahead - time.GetElapsedTime(begun);
                var hasPassed = left <= TimeSpan.Zero;
                try
                {
                    failure = null;
                    if (await read(hasPassed, cancellationToken).ConfigureAwait(false) is { } proof)
                    {
                        return Told(proof);
                    }
                }
                catch (IamportException exception)
                {
                    failure = exception;
                }

                if (hasPassed)
                {
                    return Told(stillUnknown(failure is null ? "What the service tells leaves it open." : "The service could not be read.", failure));
                }

                await Task.Delay(Min(pause, left), time, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Told(stillUnknown("The wait ended before the time in which it may still take effect.", failure));
        }
    }

    private static T Told<T>(T outcome)
        where T : class
    {
        Telemetry.OutcomeResolved(outcome);
        return outcome;
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
