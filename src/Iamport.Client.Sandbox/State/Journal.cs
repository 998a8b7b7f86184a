using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Iamport.Client.Sandbox.State;

/// <summary>Writes down what changes in the books, and is asked to have it saved before anybody is told.</summary>
internal sealed class Journal
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(10);

    private readonly ISandboxStore? _store;
    private readonly Dictionary<string, List<SandboxStoreEntry>> _kept;
    private readonly object _saving = new();
    private readonly object _noting = new();
    private readonly Dictionary<string, Action> _clearings = new(StringComparer.Ordinal);
    private List<SandboxStoreEntry> _changes = [];

    public Journal(ISandboxStore? store)
    {
        _store = store;
        _kept = (store?.Load() ?? [])
            .GroupBy(static entry => entry.Shelf, StringComparer.Ordinal)
            .ToDictionary(static shelf => shelf.Key, static shelf => shelf.ToList(), StringComparer.Ordinal);
    }

    /// <summary>The one lock of all books. What is changed under it is saved whole, or not at all.</summary>
    public object Gate { get; } = new();

    /// <summary>What was kept on a shelf; it is given out once.</summary>
    public IEnumerable<KeyValuePair<string, T>> Take<T>(string shelf, JsonTypeInfo<T> json)
    {
        if (!_kept.Remove(shelf, out var entries))
        {
            yield break;
        }

        foreach (var entry in entries)
        {
            yield return new(entry.Key, Read(entry, json));
        }
    }

    /// <summary>Says how a shelf is emptied.</summary>
    public void CanClear(string shelf, Action clear) => _clearings.Add(shelf, clear);

    /// <summary>Empties all shelves but some.</summary>
    public void Clear(params string[] except)
    {
        lock (Gate)
        {
            foreach (var (_, clear) in _clearings.Where(shelf => !except.Contains(shelf.Key)))
            {
                clear();
            }
        }
    }

    public void Note<T>(string shelf, string key, T value, JsonTypeInfo<T> json)
    {
        if (_store is not null)
        {
            Note(new(shelf, key, JsonSerializer.Serialize(value, json)));
        }
    }

    public void NoteRemoved(string shelf, string key)
    {
        if (_store is not null)
        {
            Note(new(shelf, key, null));
        }
    }

    /// <summary>Has everything saved that was written down until now. Not to be called by who holds <see cref="Gate"/>.</summary>
    public void Save()
    {
        if (_store is null)
        {
            return;
        }

        lock (_saving)
        {
            List<SandboxStoreEntry> changes;
            lock (Gate)
            {
                lock (_noting)
                {
                    changes = _changes;
                    _changes = [];
                }
            }

            if (changes.Count == 0)
            {
                return;
            }

            try
            {
                _store.Save(changes);
            }
            catch
            {
                lock (_noting)
                {
                    _changes.InsertRange(0, changes);
                }

                throw;
            }
        }
    }

    private void Note(SandboxStoreEntry change)
    {
        bool isFirst;
        lock (_noting)
        {
            _changes.Add(change);
            isFirst = _changes.Count == 1;
        }

        if (isFirst)
        {
            _ = SaveSoonAsync();
        }
    }

    /// <summary>What no request causes waits for none. A failure meets the next request, which tries again.</summary>
    private async Task SaveSoonAsync()
    {
        await Task.Delay(Soon, TimeProvider.System).ConfigureAwait(false);
        try
        {
            Save();
        }
#pragma warning disable CA1031 // A store is not ours.
        catch
#pragma warning restore CA1031
        {
        }
    }

    private static T Read<T>(SandboxStoreEntry entry, JsonTypeInfo<T> json)
    {
        try
        {
            return JsonSerializer.Deserialize(entry.Json!, json) ?? throw new JsonException("It is null.");
        }
        catch (Exception bad) when (bad is JsonException or ArgumentException)
        {
            throw new InvalidDataException($"The store's {entry.Shelf} \"{entry.Key}\" cannot be read: {bad.Message}", bad);
        }
    }
}
