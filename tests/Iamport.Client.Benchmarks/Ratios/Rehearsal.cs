using System.Text.Json;
using Iamport.Client.Benchmarks.Callers;
using Iamport.Client.Benchmarks.Service;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>
/// Before anything is measured: all contenders send the same and get the same, token included, and those who claim to be resilient are.
/// </summary>
internal static class Rehearsal
{
    public static async Task HoldAsync()
    {
        foreach (var yields in new[] { false, true })
        {
            var page = Answers.Page(page: 1, pages: 1, Calls.PageSize);
            using var service = new InMemoryService { Yields = yields, List = _ => page };
            using var witness = new Witness(service);
            using var contenders = new Contenders(() => witness, InMemoryService.Address);
            await CompareAsync(contenders, witness, caller => caller.GetAsync());
            await CompareAsync(contenders, witness, caller => caller.ChargeAsync());
            await CompareAsync(contenders, witness, caller => caller.ListAsync());
            if (!yields)
            {
                await OverloadAsync(contenders, witness);
            }
        }
    }

    private static async Task CompareAsync<T>(Contenders contenders, Witness witness, Func<ICaller, Task<T>> make)
    {
        var calls = new List<(string Name, string Seen, string Got)>();
        foreach (var (name, caller) in contenders.All)
        {
            var got = await make(caller);
            calls.Add((name, witness.Seen, Told.By(got)));
        }

        foreach (var (name, seen, got) in calls)
        {
            if (seen != calls[0].Seen || got != calls[0].Got || !got.Contains(Calls.Charge().MerchantUid, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{name} sent {seen} and got {got}, unlike {calls[0]}.");
            }
        }
    }

    private static async Task OverloadAsync(Contenders contenders, Witness witness)
    {
        string[] resilient = [Contenders.Client, Contenders.Peers[0]];
        foreach (var (name, caller) in contenders.All)
        {
            var (before, survived) = (witness.Count, false);
            witness.Overloads = 1;
            try
            {
                survived = (await caller.GetAsync()).ImpUid == Calls.ImpUid;
            }
            catch (Exception exception) when (exception is HttpRequestException or JsonException or Refit.ApiException)
            {
            }

            var sent = witness.Count - before;
            if (survived != resilient.Contains(name) || sent != (survived ? 2 : 1))
            {
                throw new InvalidOperationException($"{name} sent {sent} requests to an overloaded service.");
            }
        }
    }
}
