using System.Diagnostics;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>
/// Compares two ways to do the same by short samples in turn: what the machine does meanwhile falls on both. The ratio of times is the
/// median over the pairs; bytes are exact.
/// </summary>
internal static class Pairs
{
    private const int CallsOfWarmUp = 4000;
    private static readonly TimeSpan Sample = TimeSpan.FromMilliseconds(8);

    public static async Task<(double Time, double Bytes)> CompareAsync(Func<Task> measured, Func<Task> floor, TimeSpan span)
    {
        // In rounds with pauses, in which the runtime puts its optimised code in place.
        for (var round = 0; round < 8; round++)
        {
            await TimeAsync(measured, CallsOfWarmUp / 4);
            await TimeAsync(floor, CallsOfWarmUp / 4);
            await Task.Delay(120);
        }

        var calls = Math.Max(1, (int)(CallsOfWarmUp * (Sample / await TimeAsync(floor, CallsOfWarmUp))));
        var ratios = new List<double>();
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < span;)
        {
            // Each goes first in every other pair.
            var floorFirst = ratios.Count % 2 == 0;
            var before = floorFirst ? await TimeAsync(floor, calls) : default;
            var mine = await TimeAsync(measured, calls);
            var other = floorFirst ? before : await TimeAsync(floor, calls);
            ratios.Add(mine / other);
        }

        ratios.Sort();
        return (ratios[ratios.Count / 2], (double)await BytesAsync(measured) / await BytesAsync(floor));
    }

    public static async Task<TimeSpan> TimeAsync(Func<Task> call, int calls)
    {
        var began = Stopwatch.GetTimestamp();
        for (var made = 0; made < calls; made++)
        {
            await call();
        }

        return Stopwatch.GetElapsedTime(began);
    }

    public static async Task<long> BytesAsync(Func<Task> call)
    {
        const int Calls = 2000;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await TimeAsync(call, Calls);
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Calls;
    }
}
