using Iamport.Client.Sandbox.Faults;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.State;

/// <summary>What is to happen later; a sandbox that goes on from a store does it too, at once where it fell due meanwhile.</summary>
internal sealed class Errands(Journal journal, SandboxClock clock, DeferredWork later)
{
    private readonly Shelf<Errand> _errands = new(journal, "errands", StateJson.Default.Errand);

    /// <summary>Who does them, and says it is done together with what must not be done twice.</summary>
    public Func<Errand, Action, Task> Perform { get; set; } = static (_, _) => Task.CompletedTask;

    public void Put(TimeSpan delay, Errand errand)
    {
        var id = Identifiers.Hexadecimal(16);
        lock (journal.Gate)
        {
            _errands[id] = errand with { Due = clock.GetUtcNow() + delay };
        }

        Arm(id, delay);
    }

    /// <summary>Takes up what an earlier sandbox left.</summary>
    public void Resume()
    {
        List<(string Id, DateTimeOffset Due)> left;
        lock (journal.Gate)
        {
            left = [.. _errands.Keys.Select(id => (id, _errands[id].Due))];
        }

        foreach (var (id, due) in left)
        {
            var wait = due - clock.GetUtcNow();
            Arm(id, wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
        }
    }

    private void Arm(string id, TimeSpan delay) => _ = later.RunAsync(delay, () => DoAsync(id));

    private async Task DoAsync(string id)
    {
        Errand? errand;
        lock (journal.Gate)
        {
            errand = _errands.Find(id);
        }

        if (errand is null)
        {
            return;
        }

        await Perform(errand, Done).ConfigureAwait(false);
        Done();

        void Done()
        {
            lock (journal.Gate)
            {
                _errands.Remove(id);
            }
        }
    }
}
