using System.Text.Json.Serialization.Metadata;
using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.Reading;

/// <summary>Things by their names, in the order in which they came, with what each has been.</summary>
internal sealed class VersionedShelf<T>
    where T : class
{
    private readonly Journal _journal;
    private readonly string _name;
    private readonly JsonTypeInfo<IReadOnlyList<Version<T>>> _json;
    private readonly List<Versions<T>> _things = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public VersionedShelf(Journal journal, string name, JsonTypeInfo<IReadOnlyList<Version<T>>> json)
    {
        (_journal, _name, _json) = (journal, name, json);
        foreach (var (key, versions) in journal.Take(name, json))
        {
            _places.Add(key, _things.Count);
            _things.Add(new Versions<T>(versions));
        }

        journal.CanClear(name, Clear);
    }

    /// <summary>Called when everything is taken away.</summary>
    public Action Cleared { get; set; } = static () => { };

    public IEnumerable<T> Snapshot(DateTimeOffset? asOf = null) => _things.Select(versions => versions.At(asOf)).OfType<T>();

    public T? Find(string key, DateTimeOffset? asOf = null) => _places.TryGetValue(key, out var place) ? _things[place].At(asOf) : null;

    public int PlaceOf(string key) => _places[key];

    public bool Has(string key) => _places.ContainsKey(key);

    public T? At(int place, DateTimeOffset? asOf = null) => _things[place].At(asOf);

    /// <returns>The place, the same each time for one name.</returns>
    public int Write(string key, DateTimeOffset from, T? value)
    {
        if (!_places.TryGetValue(key, out var place))
        {
            place = _things.Count;
            _places.Add(key, place);
            _things.Add(new Versions<T>([]));
        }

        _things[place].Add(from, value);
        _journal.Note(_name, key, _things[place].All, _json);
        return place;
    }

    private void Clear()
    {
        foreach (var key in _places.Keys)
        {
            _journal.NoteRemoved(_name, key);
        }

        _places.Clear();
        _things.Clear();
        Cleared();
    }
}
