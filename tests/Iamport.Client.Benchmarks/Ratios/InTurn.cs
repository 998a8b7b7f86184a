using System.Diagnostics;
using System.Runtime;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>
/// Compares several ways to do the same by short samples in turn: what the machine does meanwhile falls on all of them. Times are medians
/// over the rounds; bytes are exact.
/// </summary>
internal static class InTurn
{
    private const int CallsToCount = 2000;
    private const int FewestWarmUps = 6;
    private const int MostWarmUps = 25;

    private static readonly TimeSpan Sample = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(50);

    public static async Task<IReadOnlyDictionary<string, Cost>> MeasureAsync(
        IReadOnlyDictionary<string, Func<Task>> ways, string shortest, TimeSpan span)
    {
        await WarmUpAsync([.. ways.Values]);
        var calls = 1;
        for (var attempt = 0; attempt < 5; attempt++)
        {
            calls = Math.Max(calls, await CallsWithinAsync(ways[shortest], Sample));
        }

        var times = await MediansAsync(ways.ToDictionary(way => way.Key, Func<Task> (way) => () => RepeatAsync(way.Value, calls)), span);
        var costs = new Dictionary<string, Cost>();
        foreach (var (name, call) in ways)
        {
            var (time, processor) = times[name];
            var bytes = (double)await BytesAsync(call) / CallsToCount;
            costs[name] = new(time.TotalNanoseconds / calls, processor.TotalNanoseconds / calls, bytes);
        }

        return costs;
    }

    /// <summary>The median time of each way, on the clock and on the processors. In every round another way is the first.</summary>
    public static async Task<IReadOnlyDictionary<string, (TimeSpan Time, TimeSpan Processor)>> MediansAsync(
        IReadOnlyDictionary<string, Func<Task>> ways, TimeSpan span)
    {
        var turns = ways.Select(way => (way.Key, way.Value, Times: new List<TimeSpan>(), Processor: new List<TimeSpan>())).ToArray();
        var began = Stopwatch.GetTimestamp();
        for (var round = 0; Stopwatch.GetElapsedTime(began) < span; round++)
        {
            for (var turn = 0; turn < turns.Length; turn++)
            {
                var (_, way, times, processor) = turns[(round + turn) % turns.Length];
                var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                await way();
                times.Add(Stopwatch.GetElapsedTime(start));
                processor.Add(Environment.CpuUsage.TotalTime - used);
            }
        }

        return turns.ToDictionary(turn => turn.Key, turn => (Median(turn.Times), Median(turn.Processor)));
    }

    private static TimeSpan Median(List<TimeSpan> values) => values.Order().ElementAt(values.Count / 2);

    // In rounds with pauses, in which the runtime puts its optimised code in place, until one passes in which it compiled nothing.
    private static async Task WarmUpAsync(IReadOnlyList<Func<Task>> calls)
    {
        var compiled = 0L;
        for (var round = 0; round < FewestWarmUps || (compiled != JitInfo.GetCompiledMethodCount() && round < MostWarmUps); round++)
        {
            compiled = JitInfo.GetCompiledMethodCount();
            foreach (var call in calls)
            {
                await CallsWithinAsync(call, WarmUp);
            }

            await Task.Delay(150);
        }
    }

    private static async Task<int> CallsWithinAsync(Func<Task> call, TimeSpan span)
    {
        var calls = 0;
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < span; calls++)
        {
            await call();
        }

        return calls;
    }

    private static async Task RepeatAsync(Func<Task> call, int calls)
    {
        for (var made = 0; made < calls; made++)
        {
            await call();
        }
    }

    private static async Task<long> BytesAsync(Func<Task> call)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await RepeatAsync(call, CallsToCount);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
