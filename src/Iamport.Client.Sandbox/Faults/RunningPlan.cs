using System.Collections.Concurrent;

namespace Iamport.Client.Sandbox.Faults;

/// <summary>A plan at work, with what it has seen and struck so far.</summary>
internal sealed class RunningPlan(FaultPlan plan)
{
    private readonly FaultRule[] _rules = [.. plan.Rules];
    private readonly ConcurrentDictionary<(string Operation, string Order), int> _occasions = new();
    private readonly int[] _seen = new int[plan.Rules.Count];
    private readonly int[] _struck = new int[plan.Rules.Count];

    public FaultPlan Plan => plan;

    public FaultRule? Strike(Occasion occasion)
    {
        var number = _occasions.AddOrUpdate((occasion.Operation, occasion.Order), 1, static (_, count) => count + 1);
        for (var place = 0; place < _rules.Length; place++)
        {
            if (Matches(_rules[place], occasion) && Strikes(place, occasion, number))
            {
                return _rules[place];
            }
        }

        return null;
    }

    private static bool Matches(FaultRule rule, Occasion occasion) =>
        rule.Fault.Target == occasion.Target
        && (rule.Operation is null ? occasion.Operation != FaultInjector.TokenRequest : rule.Operation == occasion.Operation)
        && rule.Connection switch
        {
            FaultConnection.Fresh => !occasion.IsReused,
            FaultConnection.Reused => occasion.IsReused,
            _ => true,
        };

    private bool Strikes(int place, Occasion occasion, int number) =>
        Interlocked.Increment(ref _seen[place]) > _rules[place].Skip
        && FaultDice.Roll(plan.Seed, place, occasion, number) < _rules[place].Probability
        && (_rules[place].Times is not { } times || Interlocked.Increment(ref _struck[place]) <= times);
}
