using System.Globalization;
using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Faults;

/// <summary>A plan at work; one caller at a time. How often what came and struck is kept apart, since a plan outlives its program.</summary>
internal sealed class RunningPlan(FaultPlan plan, Shelf<int> counts)
{
    public FaultPlan Plan => plan;

    public FaultRule? Strike(Occasion occasion, DateTimeOffset now)
    {
        var number = Count($"{occasion.Operation} {occasion.Order}");
        for (var place = 0; place < plan.Rules.Count; place++)
        {
            if (Matches(plan.Rules[place], occasion) && !(plan.Rules[place].Until <= now) && Strikes(place, occasion, number))
            {
                return plan.Rules[place];
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

    private bool Strikes(int place, Occasion occasion, int number)
    {
        var rule = plan.Rules[place];
        return Count(Key("seen", place)) > rule.Skip
            && FaultDice.Roll(plan.Seed, place, occasion, number) < rule.Probability
            && (rule.Times is not { } times || Count(Key("struck", place)) <= times);
    }

    private static string Key(string what, int place) => string.Create(CultureInfo.InvariantCulture, $"{what} {place}");

    private int Count(string key) => counts[key] = counts.Find(key) + 1;
}
