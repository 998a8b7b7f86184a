using Iamport.Client.Benchmarks.Callers;
using Iamport.Client.Benchmarks.Service;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>
/// Whether a long enumeration holds what it has passed: the live heap after its last page as a multiple of that after the tenth, and the
/// spread along the way in pages, which a large heap does not hide.
/// </summary>
internal static class Enumeration
{
    private const int Pages = 100;
    private const int ItemsOfPage = 100;

    private static readonly int[] Stops = [10, 50, Pages];

    public static async Task<(double Heap, double Pages)> GrowthAsync()
    {
        using var service = new InMemoryService { List = uri => Answers.Page(PageOf(uri), Pages, ItemsOfPage) };
        using var client = new Callers.Client(() => service, InMemoryService.Address);
        var live = new List<long>();
        var seen = 0;
        var to = DateTimeOffset.UtcNow;
        await foreach (var payment in client.Payments.EnumerateAsync(PaymentStatusFilter.All, to.AddDays(-30), to))
        {
            seen++;
            if (seen % ItemsOfPage == 0 && Stops.Contains(seen / ItemsOfPage))
            {
                live.Add(Live());
            }
        }

        return live.Count == Stops.Length
            ? ((double)live[^1] / live[0], (double)(live.Max() - live.Min()) / await BytesOfPageAsync(client))
            : throw new InvalidOperationException($"The enumeration ended after {seen} payments.");
    }

    private static async Task<long> BytesOfPageAsync(Callers.Client client)
    {
        var before = Live();
        var page = await client.Payments.ListAsync(PaymentStatusFilter.All, new() { Page = 1, Limit = ItemsOfPage });
        var bytes = Live() - before;
        GC.KeepAlive(page);
        return bytes;
    }

    private static long Live()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static int PageOf(Uri uri) =>
        int.Parse(uri.Query.Split('?', '&').Single(part => part.StartsWith("page=", StringComparison.Ordinal))["page=".Length..], null);
}
