using Iamport.Client.EndToEnd.Testing;
using Microsoft.EntityFrameworkCore;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>
/// The shop is killed while it moves money. Whoever starts next finds out what became of that: nothing is done twice, and nothing stays
/// unknown.
/// </summary>
public abstract class MoneyCrashTest : ShopProcessTest
{
    private const string Soon = "00:00:00.5";

    public static TheoryData<KillMoment> Moments { get; } = [.. Enum.GetValues<KillMoment>()];

    /// <summary>Starts a shop and kills it at the moment.</summary>
    private protected async Task<KillPlan> KillAsync(KillMoment moment, string path)
    {
        var plan = new KillPlan(moment, Sandbox, Books, $"POST {path}");
        await plan.PrepareAsync();
        var shop = await StartAsync();
        await Eventually.TrueAsync(plan.HasComeAsync);
        await plan.KillAsync(shop);
        return plan;
    }

    /// <summary>Starts so many shops instead, until they know what there is to know, and for a while longer.</summary>
    private protected async Task RecoverAsync(int processes, Func<Task<bool>> isKnown)
    {
        await Task.WhenAll(Enumerable.Range(0, processes).Select(_ => StartAsync(lookEvery: Soon)));
        await Eventually.TrueAsync(isKnown);
        if (processes > 1)
        {
            // What the other believes to have found out comes to nothing.
            await Task.Delay(TimeSpan.FromSeconds(3));
        }

        (await Books.UseAsync(books => books.Outcomes.CountAsync(kept => kept.CompletedAt == null))).Should().Be(0);
    }
}
