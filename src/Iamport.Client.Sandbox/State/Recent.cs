using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace Iamport.Client.Sandbox.State;

/// <summary>What happened, in order and numbered; the oldest is forgotten when there is more than is to be kept.</summary>
internal sealed class Recent<T>
    where T : class
{
    private readonly Journal _journal;
    private readonly string _name;
    private readonly JsonTypeInfo<T> _json;
    private readonly int? _limit;
    private readonly List<T> _values = [];
    private int _first;

    public Recent(Journal journal, string name, JsonTypeInfo<T> json, int? limit)
    {
        (_journal, _name, _json, _limit) = (journal, name, json, limit);
        foreach (var (key, value) in journal.Take(name, json))
        {
            _first = _values.Count == 0 ? int.Parse(key, CultureInfo.InvariantCulture) : _first;
            _values.Add(value);
        }

        journal.CanClear(name, Clear);
    }

    /// <summary>Forgetting one by one would move all the others each time.</summary>
    private int Slack => (_limit ?? 0) / 10;

    public IReadOnlyList<T> Snapshot()
    {
        lock (_values)
        {
            return [.. _limit is { } limit ? _values.TakeLast(limit) : _values];
        }
    }

    public T? Find(int number)
    {
        lock (_values)
        {
            return number < _first ? null : _values[number - _first];
        }
    }

    public int Add(T value)
    {
        lock (_values)
        {
            var number = _first + _values.Count;
            _values.Add(value);
            _journal.Note(_name, Key(number), value, _json);
            if (_values.Count > _limit + Slack)
            {
                Forget(_values.Count - _limit!.Value);
            }

            return number;
        }
    }

    /// <summary>What has been forgotten meanwhile stays so.</summary>
    public void Change(int number, Func<T, T> change)
    {
        lock (_values)
        {
            if (number >= _first)
            {
                var place = number - _first;
                _values[place] = change(_values[place]);
                _journal.Note(_name, Key(number), _values[place], _json);
            }
        }
    }

    private void Clear()
    {
        lock (_values)
        {
            Forget(_values.Count);
        }
    }

    private void Forget(int count)
    {
        for (var number = _first; number < _first + count; number++)
        {
            _journal.NoteRemoved(_name, Key(number));
        }

        _values.RemoveRange(0, count);
        _first += count;
    }

    private static string Key(int number) => number.ToString(CultureInfo.InvariantCulture);
}
