using Iamport.Client.Benchmarks.Callers;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>How many requests a second 64 callers at once get through a real connection pool, as a share of the floor's.</summary>
internal static class Loopback
{
    private const int Callers = 64;
    private const int CallsOfEach = 40;

    private static readonly TimeSpan Span = TimeSpan.FromSeconds(14);

    public static async Task CompareAsync(Sheet sheet)
    {
        await using var service = await LoopbackService.StartAsync();
        using var contenders = new Contenders(Transport, service.Address);
        var ways = contenders.All.ToDictionary(contender => contender.Key, Func<Task> (contender) => () => CallAsync(contender.Value));
        await InTurn.MediansAsync(ways, Span / 6);
        var times = await InTurn.MediansAsync(ways, Span);
        sheet.Say($"64 callers: floor {Callers * CallsOfEach / times[Contenders.Floor].Time.TotalSeconds:N0} requests a second");
        sheet.Print("loopback-64-callers-requests", times[Contenders.Floor].Time / times[Contenders.Client].Time);
        foreach (var peer in Contenders.Peers)
        {
            sheet.Print($"{peer}-loopback-64-callers-requests", times[Contenders.Floor].Time / times[peer].Time);
        }
    }

    private static SocketsHttpHandler Transport() => new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };

    private static Task CallAsync(ICaller caller) => Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
    {
        for (var made = 0; made < CallsOfEach; made++)
        {
            await caller.GetAsync();
        }
    })));
}
