using System.Globalization;
using Iamport.Client.Benchmarks.Callers;
using Iamport.Client.Benchmarks.Service;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>Every figure as a line of name and value, measured in under a minute.</summary>
internal static class Figures
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(3.5);

    public static async Task MeasureAsync()
    {
        // First, for buffers of other figures that the pool lets go on the way would be taken for growth.
        Print("enumerate-live-pages", await Enumeration.GrowthAsync());
        await CompareCallsAsync("", yields: false);
        await CompareCallsAsync("-yielding", yields: true);
        Print("loopback-64-callers-requests", await Loopback.CompareAsync());
        foreach (var (name, ratio) in await FirstCall.CompareAsync())
        {
            Print(name, ratio);
        }
    }

    private static async Task CompareCallsAsync(string suffix, bool yields)
    {
        var page = Answers.Page(page: 1, pages: 1, Calls.PageSize);
        using var service = new InMemoryService { Yields = yields, List = _ => page };
        using var client = new Callers.Client(() => service, InMemoryService.Address);
        using var floor = new Floor(service, InMemoryService.Address);
        Print($"get{suffix}", await Pairs.CompareAsync(client.GetAsync, floor.GetAsync, Span));
        Print($"charge{suffix}", await Pairs.CompareAsync(client.ChargeAsync, floor.ChargeAsync, Span));
        if (yields)
        {
            return;
        }

        using var handWritten = new HandWritten(service, InMemoryService.Address);
        Print("page-of-50", await Pairs.CompareAsync(client.ListAsync, floor.ListAsync, Span));
        Print("get-against-httpclient", await Pairs.CompareAsync(client.GetAsync, handWritten.GetAsync, Span));
    }

    private static void Print(string name, (double Time, double Bytes) ratios)
    {
        Print($"{name}-time", ratios.Time);
        Print($"{name}-bytes", ratios.Bytes);
    }

    private static void Print(string name, double value) =>
        Console.WriteLine($"{name} {value.ToString("F3", CultureInfo.InvariantCulture)}");
}
