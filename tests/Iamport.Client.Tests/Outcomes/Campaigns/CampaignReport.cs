using System.Globalization;
using Iamport.Client.Sandbox;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>What a run did, and everything that was said and is not so.</summary>
internal sealed record CampaignReport(CampaignBehavior Behavior, int Seed)
{
    private static readonly Word[] Columns =
    [
        Word.Charged, Word.ChargedDifferently, Word.NotCharged, Word.Refunded, Word.NotRefunded, Word.NothingLeft, Word.RemainderChanged,
        Word.Pending, Word.Executed, Word.NotExecuted, Word.Verified, Word.NotFound, Word.Refused, Word.Lost,
    ];

    public int Operations { get; init; }

    public int Calls { get; init; }

    public TimeSpan Time { get; init; }

    public IReadOnlyList<InjectedFault> Faults { get; init; } = [];

    /// <summary>How many calls did something twice.</summary>
    public IReadOnlyList<string> Twice { get; init; } = [];

    /// <summary>How often each word was said.</summary>
    public IReadOnlyDictionary<Word, int> Said { get; init; } = new Dictionary<Word, int>();

    /// <summary>What was said and is not so, by word.</summary>
    public IReadOnlyList<(Word Word, string Why)> False { get; init; } = [];

    public int UnknownAtFirst { get; init; }

    /// <summary>What stayed unknown when it was asked for again after all faults had stopped, with the reason.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    public int TooLate { get; init; }

    public double UnknownShare => (double)Unknown.Count / Calls;

    public IEnumerable<string> Violations => Twice.Concat(False.Select(said => $"false {said.Word}: {said.Why}"));

    public static string Head =>
        $"| behaviour | calls | faults | twice | {string.Join(" | ", Columns.Select(Name))} | unknown at first | still unknown | too late by the machine |\n"
        + $"|---|{string.Concat(Enumerable.Repeat("---:|", Columns.Length + 6))}";

    /// <summary>False of how many that were said.</summary>
    public string Row => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Behavior} | {Calls} | {Faults.Count} | {Twice.Count} | {string.Join(" | ", Columns.Select(Count))} | {(double)UnknownAtFirst / Calls:P1} | {UnknownShare:P2} | {TooLate} |");

    public override string ToString() => $"""
        {Behavior}, seed {Seed}, {Operations} operations, {Calls} calls in {Time.TotalSeconds:0.0} s
        {Faults.Count} faults: {string.Join(", ", Faults.GroupBy(Name).OrderBy(kind => kind.Key).Select(kind => $"{kind.Key} {kind.Count()}"))}
        {Unknown.Count} still unknown ({UnknownShare:P2}){List(Unknown.Take(8))}
        {Violations.Count()} violations{List(Violations.Take(20))}
        """;

    private static string List(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"\n  {line}"));

    private string Count(Word word)
    {
        var wrong = False.Count(said => said.Word == word);
        return Said.GetValueOrDefault(word) is 0 and var none ? $"{none}" : word == Word.Lost ? $"{wrong}" : $"{wrong} of {Said[word]}";
    }

    private static string Name(Word word) => word switch
    {
        Word.Refused => "never sent or refused",
        Word.Lost => "lost in an exception",
        _ => $"false {word}",
    };

    private static string Name(InjectedFault fault) =>
        fault.Rule.Fault.Execution == FaultExecution.Before ? $"{fault.Kind}" : $"{fault.Kind} ({fault.Rule.Fault.Execution})";
}
