using Iamport.Client.Diagnostics;
using Iamport.Client.Outcomes.Evidence;
using Iamport.Client.Outcomes.Records;

namespace Iamport.Client.Outcomes;

/// <summary>
/// Reads, with growing pauses, until something is proved or the window in which a request may still take effect has passed. What is not
/// there before that proves nothing.
/// </summary>
internal sealed class OutcomeWatch(RecordBook records, string? tier, TimeProvider time, CancellationToken stopped)
{
    private const string Unread = "The service could not be read.";

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    /// <summary>How long after a refusal the order or payment is read once more: reads may lag behind what was written.</summary>
    private static readonly TimeSpan SecondLook = TimeSpan.FromSeconds(2);

    /// <summary>This machine's time.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Watches.</summary>
    /// <param name="record">The call.</param>
    /// <param name="read">Reads once; told whether the window has passed, it answers null when nothing is proved.</param>
    /// <param name="stillUnknown">The answer when nothing was proved, with the reason and the last failure.</param>
    /// <param name="cancellationToken">Ends the watch, which is no failure: nothing is known then.</param>
    public async Task<T> ReadAsync<T>(
        OutcomeRecord record,
        Func<bool, CancellationToken, Task<T?>> read,
        Func<string, IamportException?, T> stillUnknown,
        CancellationToken cancellationToken)
        where T : class, IOutcome
    {
        // Counted from the end of the call where this process made it; anew where another did, which may be sending yet. A clock that was
        // set back meanwhile shortens nothing.
        var from = record.EndedAt ?? time.GetTimestamp();
        var window = record.EndedAt is null && record.NotAfter > record.NotBefore ? record.Window + (record.NotAfter - record.NotBefore) : record.Window;
        var outcome = await LookAsync(
            record,
            async (look, token) =>
            {
                for (var pause = FirstPause; ; pause = Min(pause * 2, LongestPause))
                {
                    var hasPassed = time.GetElapsedTime(from) >= window
                        || (record.EndedAt is null && record.HasPassed(Now, records.ServiceNow));
                    var (proof, failure) = await look(() => read(hasPassed, token)).ConfigureAwait(false);
                    if (proof is not null)
                    {
                        return proof;
                    }

                    if (hasPassed)
                    {
                        return stillUnknown(failure is null ? "What the service tells leaves it open." : Unread, failure);
                    }

                    var left = window - time.GetElapsedTime(from);
                    await Task.Delay(left > TimeSpan.Zero ? Min(pause, left) : TimeSpan.Zero, time, token).ConfigureAwait(false);
                }
            },
            stillUnknown,
            cancellationToken).ConfigureAwait(false);
        Telemetry.OutcomeResolved(outcome);
        return outcome;
    }

    /// <summary>
    /// Looks after a refusal: now and once more, since reads may lag. Both must succeed; the first proof of anything else than the refusal counts.
    /// </summary>
    /// <param name="record">The call.</param>
    /// <param name="read">Reads once; answers null when it leaves the call open.</param>
    /// <param name="stands">Whether an answer is what the refusal says by itself.</param>
    /// <param name="stillUnknown">The answer when nothing was proved, with the reason and the last failure.</param>
    /// <param name="cancellationToken">Ends the looking: nothing is known then.</param>
    public Task<T> ReadTwiceAsync<T>(
        OutcomeRecord record,
        Func<CancellationToken, Task<T?>> read,
        Func<T, bool> stands,
        Func<string, IamportException?, T> stillUnknown,
        CancellationToken cancellationToken)
        where T : class, IOutcome =>
        LookAsync(
            record,
            async (look, token) =>
            {
                var (first, failure) = await look(() => read(token)).ConfigureAwait(false);
                if (failure is null && first is not null && stands(first))
                {
                    await Task.Delay(SecondLook, time, token).ConfigureAwait(false);
                    (first, failure) = await look(() => read(token)).ConfigureAwait(false);
                }

                return failure is not null ? stillUnknown($"It was refused. {Unread}", failure)
                    : first ?? stillUnknown("It was refused, but what the service tells leaves it open.", null);
            },
            stillUnknown,
            cancellationToken);

    private async Task<T> LookAsync<T>(
        OutcomeRecord record,
        Func<Look<T>, CancellationToken, Task<T>> watch,
        Func<string, IamportException?, T> stillUnknown,
        CancellationToken cancellationToken)
        where T : class, IOutcome
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stopped);
        IamportException? failure = null;
        try
        {
            var outcome = await watch(
                async read =>
                {
                    (var proof, failure) = await TryAsync(read, either.Token).ConfigureAwait(false);
                    // The settings may have changed meanwhile: then it was read somewhere else.
                    return records.Elsewhere(record, tier) is { } difference ? (stillUnknown(difference, null), null) : (proof, failure);
                },
                either.Token).ConfigureAwait(false);
            return await CompleteAsync(record, outcome).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever a read ends in then, it was ended.
        catch (Exception) when (either.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return stillUnknown(
                stopped.IsCancellationRequested
                    ? "The client was disposed before the time in which it may still take effect."
                    : "The wait ended before the time in which it may still take effect.",
                failure);
        }
    }

    private static async Task<(T? Proof, IamportException? Failure)> TryAsync<T>(Func<Task<T?>> read, CancellationToken cancellationToken)
        where T : class, IOutcome
    {
        try
        {
            return (await read().ConfigureAwait(false), null);
        }
        catch (IamportException failure)
        {
            return (null, failure);
        }
#pragma warning disable CA1031 // Whatever a handler of the application throws: a failed read is a failed read.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return (null, new IamportException($"The read failed: {failure.GetType().Name}.", operation: null, failure));
        }
    }

    /// <summary>Completes what the store keeps of a call of which nothing is left to find out.</summary>
    public async Task<T> CompleteAsync<T>(OutcomeRecord record, T outcome)
        where T : class, IOutcome
    {
        if (outcome.IsKnown)
        {
            await records.CompleteAsync(record).ConfigureAwait(false);
        }

        return outcome;
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private delegate Task<(T? Proof, IamportException? Failure)> Look<T>(Func<Task<T?>> read)
        where T : class, IOutcome;
}
