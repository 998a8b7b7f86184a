using System.Globalization;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>Milliseconds of a process by name: from its start to its end, and what it told of itself.</summary>
internal sealed class FirstCallTimes
{
    public const string Process = "process";

    private static readonly string[] Told = ["making", "get", "processor"];

    private readonly Dictionary<string, List<double>> _times = new() { [Process] = [] };

    public IReadOnlyDictionary<string, double> Medians =>
        _times.ToDictionary(times => times.Key, times => times.Value.Order().ElementAt(times.Value.Count / 2));

    public void Add(double process, string told)
    {
        _times[Process].Add(process);
        foreach (var (name, text) in Told.Zip(told.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (long.Parse(text, CultureInfo.InvariantCulture) is var microseconds and not 0)
            {
                _times.TryAdd(name, []);
                _times[name].Add(microseconds / 1000.0);
            }
        }
    }

    public override string ToString() => string.Join(
        ", ", Medians.Select(median => $"{median.Key} {median.Value.ToString("F1", CultureInfo.InvariantCulture)} ms"));
}
