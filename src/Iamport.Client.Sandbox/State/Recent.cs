using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace Iamport.Client.Sandbox.State;

/// <summary>What happened, in order and numbered; the oldest is forgotten when there is more, or more text, than is to be kept.</summary>
internal sealed class Recent<T>
    where T : class
{
    /// <summary>Lists of payments are long answers: ten thousand of them would be a gigabyte.</summary>
    internal const int MostText = 20_000_000;

    private readonly Journal _journal;
    private readonly string _name;
    private readonly JsonTypeInfo<T> _json;
    private readonly int? _limit;
    // How many characters one holds, where they may be many.
    private readonly Func<T, int> _length;
    private readonly List<T> _values = [];
    private int _first;
    private long _text;

    public Recent(Journal journal, string name, JsonTypeInfo<T> json, int? limit, Func<T, int>? length = null)
    {
        (_journal, _name, _json, _limit, _length) = (journal, name, json, limit, length ?? (static _ => 0));
        foreach (var (key, value) in journal.Take(name, json))
        {
            _first = _values.Count == 0 ? int.Parse(key, CultureInfo.InvariantCulture) : _first;
            _values.Add(value);
            _text += _length(value);
        }

        journal.CanClear(name, Clear);
    }

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
            _text += _length(value);
            _journal.Note(_name, Key(number), value, _json);
            if (_limit is { } limit)
            {
                Shorten(limit);
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
                var value = change(_values[place]);
                _text += _length(value) - _length(_values[place]);
                _values[place] = value;
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

    /// <summary>By a tenth at a time: forgetting one by one would move all the others each time.</summary>
    private void Shorten(int limit)
    {
        var count = _values.Count > limit + (limit / 10) ? _values.Count - limit : 0;
        if (_text > MostText)
        {
            var left = _text - _values.Take(count).Sum(_length);
            for (; left > MostText / 10 * 9; count++)
            {
                left -= _length(_values[count]);
            }
        }

        Forget(count);
    }

    private void Forget(int count)
    {
        for (var number = _first; number < _first + count; number++)
        {
            _journal.NoteRemoved(_name, Key(number));
            _text -= _length(_values[number - _first]);
        }

        _values.RemoveRange(0, count);
        _first += count;
    }

    private static string Key(int number) => number.ToString(CultureInfo.InvariantCulture);
}
