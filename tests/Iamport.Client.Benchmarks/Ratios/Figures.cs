using Iamport.Client.Benchmarks.Callers;
using Iamport.Client.Benchmarks.Service;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>Every figure that one build gives by itself, measured in about two minutes.</summary>
internal static class Figures
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(6);

    public static async Task MeasureAsync()
    {
        var sheet = new Sheet();
        await Rehearsal.HoldAsync();
        // First, for buffers of other figures that the pool lets go on the way would be taken for growth.
        var (heap, pages) = await Enumeration.GrowthAsync();
        sheet.Print("enumerate-heap", heap);
        sheet.Print("enumerate-live-pages", pages);
        await CompareCallsAsync(sheet, "", yields: false);
        await CompareCallsAsync(sheet, "-yielding", yields: true);
        await Loopback.CompareAsync(sheet);
        await FirstCall.CompareWithFloorAsync(sheet);
        sheet.Conclude();
    }

    private static async Task CompareCallsAsync(Sheet sheet, string suffix, bool yields)
    {
        var page = Answers.Page(page: 1, pages: 1, Calls.PageSize);
        using var service = new InMemoryService { Yields = yields, List = _ => page };
        using var contenders = new Contenders(() => service, InMemoryService.Address);
        await CompareAsync(sheet, contenders, "get", suffix, caller => caller.GetAsync());
        await CompareAsync(sheet, contenders, "charge", suffix, caller => caller.ChargeAsync());
        await CompareAsync(sheet, contenders, "page-of-50", suffix, caller => caller.ListAsync());
    }

    private static async Task CompareAsync(Sheet sheet, Contenders contenders, string call, string suffix, Func<ICaller, Task> make)
    {
        var costs = await InTurn.MeasureAsync(
            contenders.All.ToDictionary(contender => contender.Key, Func<Task> (contender) => () => make(contender.Value)),
            Contenders.Floor,
            Span);
        sheet.Say($"{call}{suffix}", costs);
        var client = costs[Contenders.Client];
        Print(sheet, $"{call}{suffix}", client, costs[Contenders.Floor]);
        foreach (var peer in Contenders.Peers.Where(peer => Target.All.ContainsKey($"{call}-against-{peer}{suffix}-time")))
        {
            Print(sheet, $"{call}-against-{peer}{suffix}", client, costs[peer]);
        }

        foreach (var peer in Contenders.Peers)
        {
            Print(sheet, $"{peer}-{call}{suffix}", costs[peer], costs[Contenders.Floor]);
        }
    }

    private static void Print(Sheet sheet, string name, Cost cost, Cost other)
    {
        sheet.Print($"{name}-time", cost.Time / other.Time);
        sheet.Print($"{name}-processor", cost.Processor / other.Processor);
        sheet.Print($"{name}-bytes", cost.Bytes / other.Bytes);
    }
}
