namespace Iamport.Client.Sandbox;

/// <summary>
/// Where a sandbox keeps what it holds, so that another one that is given the same store goes on from there: payments, keys, schedules,
/// windows, tokens, the clock, faults, behaviour, and what was to happen later. It moves no money, and holds the cards that were stored:
/// give a sandbox no real ones.
/// </summary>
public interface ISandboxStore
{
    /// <summary>Reads everything that was saved; called once, before the sandbox starts.</summary>
    /// <returns>The entries that are not removed, each in the place at which it was first saved.</returns>
    IReadOnlyList<SandboxStoreEntry> Load();

    /// <summary>
    /// Saves changes, all or none of them, before anybody is answered who caused them; never called twice at once. When it throws, they are
    /// given again with the next ones, and the request that waits for them fails.
    /// </summary>
    /// <param name="changes">What replaces, adds to or removes from what was saved, in the order in which it came about.</param>
    void Save(IReadOnlyList<SandboxStoreEntry> changes);
}
