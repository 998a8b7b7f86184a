using System.Diagnostics;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>
/// Compares two ways to do the same by short samples in turn: what the machine does meanwhile falls on both. The ratio of times is the
/// median over the pairs; bytes are exact.
/// </summary>
internal static class Pairs
{
    private const int CallsToCount = 2000;

    private static readonly TimeSpan Sample = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(50);

    public static async Task<(double Time, double Bytes)> CompareAsync(Func<Task> measured, Func<Task> floor, TimeSpan span)
    {
        await WarmUpAsync(measured, floor);
        var calls = await CallsWithinAsync(floor, Sample);
        var time = await MedianAsync(() => TimeAsync(measured, calls), () => TimeAsync(floor, calls), span);
        return (time, (double)await BytesAsync(measured) / await BytesAsync(floor));
    }

    /// <summary>The median of the ratios of two measurements; each goes first in every other pair.</summary>
    public static async Task<double> MedianAsync(Func<Task<TimeSpan>> measure, Func<Task<TimeSpan>> measureFloor, TimeSpan span)
    {
        var ratios = new List<double>();
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < span;)
        {
            if (ratios.Count % 2 == 0)
            {
                var floor = await measureFloor();
                ratios.Add(await measure() / floor);
            }
            else
            {
                var measured = await measure();
                ratios.Add(measured / await measureFloor());
            }
        }

        ratios.Sort();
        return ratios[ratios.Count / 2];
    }

    // In rounds with pauses, in which the runtime puts its optimised code in place.
    private static async Task WarmUpAsync(Func<Task> measured, Func<Task> floor)
    {
        for (var round = 0; round < 6; round++)
        {
            await CallsWithinAsync(measured, WarmUp);
            await CallsWithinAsync(floor, WarmUp);
            await Task.Delay(100);
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

    private static async Task<TimeSpan> TimeAsync(Func<Task> call, int calls)
    {
        var began = Stopwatch.GetTimestamp();
        for (var made = 0; made < calls; made++)
        {
            await call();
        }

        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task<long> BytesAsync(Func<Task> call)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await TimeAsync(call, CallsToCount);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
