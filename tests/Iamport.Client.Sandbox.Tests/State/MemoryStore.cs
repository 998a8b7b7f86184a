namespace Iamport.Client.Sandbox.Tests.State;

/// <summary>Keeps what it is given, and can lose its power: what comes after that is not saved.</summary>
internal sealed class MemoryStore : ISandboxStore
{
    private readonly Dictionary<(string Shelf, string Key), SandboxStoreEntry> _entries = [];
    private readonly List<(string Shelf, string Key)> _order = [];

    public bool IsOff { get; set; }

    public bool Fails { get; set; }

    public IReadOnlyList<SandboxStoreEntry> Load()
    {
        lock (_entries)
        {
            return [.. _order.Where(_entries.ContainsKey).Select(name => _entries[name])];
        }
    }

    public void Save(IReadOnlyList<SandboxStoreEntry> changes)
    {
        if (Fails)
        {
            throw new IOException("The disk is full.");
        }

        lock (_entries)
        {
            foreach (var change in changes.Where(_ => !IsOff))
            {
                var name = (change.Shelf, change.Key);
                if (change.Json is null)
                {
                    _entries.Remove(name);
                    _order.Remove(name);
                }
                else
                {
                    if (!_entries.ContainsKey(name))
                    {
                        _order.Add(name);
                    }

                    _entries[name] = change;
                }
            }
        }
    }
}
