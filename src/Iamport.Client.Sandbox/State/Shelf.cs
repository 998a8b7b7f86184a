using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace Iamport.Client.Sandbox.State;

/// <summary>Things of one kind by their names, each change of which is kept.</summary>
internal sealed class Shelf<T> : IEnumerable<T>
{
    private readonly Journal _journal;
    private readonly string _name;
    private readonly JsonTypeInfo<T> _json;
    private readonly Dictionary<string, T> _things = new(StringComparer.Ordinal);

    public Shelf(Journal journal, string name, JsonTypeInfo<T> json)
    {
        (_journal, _name, _json) = (journal, name, json);
        foreach (var (key, thing) in journal.Take(name, json))
        {
            _things[key] = thing;
        }

        journal.CanClear(name, Clear);
    }

    public T this[string key]
    {
        get => _things[key];
        set
        {
            _things[key] = value;
            _journal.Note(_name, key, value, _json);
        }
    }

    public IEnumerable<string> Keys => _things.Keys;

    public T? Find(string key) => _things.GetValueOrDefault(key);

    public bool TryFind(string key, [MaybeNullWhen(false)] out T thing) => _things.TryGetValue(key, out thing);

    public bool Has(string key) => _things.ContainsKey(key);

    public bool TryAdd(string key, T thing)
    {
        if (Has(key))
        {
            return false;
        }

        this[key] = thing;
        return true;
    }

    public void Remove(string key)
    {
        if (_things.Remove(key))
        {
            _journal.NoteRemoved(_name, key);
        }
    }

    public void Clear()
    {
        foreach (var key in Keys.ToList())
        {
            Remove(key);
        }
    }

    public IEnumerator<T> GetEnumerator() => _things.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
