using System.Globalization;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>Prints each figure as it comes, beside its target, and in the end how many targets were met.</summary>
internal sealed class Sheet
{
    private readonly List<string> _missed = [];
    private int _judged;

    public void Print(string figure, double value)
    {
        var line = $"{figure,-50}{Text(value, "F3"),8}";
        Console.WriteLine(Target.All.TryGetValue(figure, out var target)
            ? $"{line}  {target.Sign} {Text(target.Limit, "F2")}  {Verdict(target, Math.Round(value, 3))}"
            : line);
    }

    /// <summary>A line between the figures, for the eye.</summary>
    public void Say(string text) => Console.WriteLine($"# {text}");

    public void Say(string what, IReadOnlyDictionary<string, Cost> costs) => Say($"{what}: " + string.Join(
        ", ", costs.Select(cost => $"{cost.Key} {Text(cost.Value.Time, "N0")} ns {Text(cost.Value.Bytes, "N0")} B")));

    public void Conclude() => Say(
        $"{_judged - _missed.Count} of {_judged} targets met" + (_missed.Count > 0 ? $"; missed: {string.Join(", ", _missed)}" : ""));

    private string Verdict(Target target, double value)
    {
        if (!target.IsJudged)
        {
            return "reported";
        }

        _judged++;
        if (target.IsMetBy(value))
        {
            return "met";
        }

        _missed.Add(target.Figure);
        return "MISSED";
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
