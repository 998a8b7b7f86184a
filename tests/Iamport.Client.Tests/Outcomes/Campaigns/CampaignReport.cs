using Iamport.Client.Sandbox;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>What a campaign did, and everything that contradicts the books.</summary>
internal sealed record CampaignReport(
    int Seed,
    int Operations,
    int Unknown,
    int Resolved,
    TimeSpan Time,
    IReadOnlyList<InjectedFault> Faults,
    IReadOnlyList<string> Violations)
{
    public override string ToString() => $"""
        seed {Seed}, {Operations} operations in {Time.TotalSeconds:0.0} s, {Unknown} left unknown of which {Resolved} were resolved
        {Faults.Count} faults: {string.Join(", ", Faults.GroupBy(Name).OrderBy(kind => kind.Key).Select(kind => $"{kind.Key} {kind.Count()}"))}
        {Violations.Count} contradictions{string.Concat(Violations.Take(20).Select(violation => $"\n  {violation}"))}
        """;

    private static string Name(InjectedFault fault) =>
        fault.Rule.Fault.Execution == FaultExecution.Before ? $"{fault.Kind}" : $"{fault.Kind} ({fault.Rule.Fault.Execution})";
}
