namespace Iamport.Client.Sandbox.Faults;

/// <summary>Refuses a plan that would not do what it says.</summary>
internal static class FaultChecks
{
    public static void Check(FaultPlan plan, HashSet<string> operations)
    {
        for (var place = 0; place < plan.Rules.Count; place++)
        {
            if (WhyWrong(plan.Rules[place], operations) is { } reason)
            {
                throw new ArgumentException($"Rule {place} of the fault plan: {reason}");
            }
        }
    }

    private static string? WhyWrong(FaultRule rule, HashSet<string> operations) => rule switch
    {
        { Probability: not (>= 0 and <= 1) } => "Probability goes from 0 to 1.",
        { Skip: < 0 } => "Skip is not negative.",
        { Times: < 0 } => "Times is not negative; null is without end.",
        { Fault.Target: not FaultTarget.Request } when rule.Operation is not null || rule.Connection != FaultConnection.Any =>
            $"{rule.Fault.Kind} befalls charges or webhooks, which have no operation and no connection; leave both out.",
        { Operation: { } operation } when !operations.Contains(operation) =>
            $"there is no operation '{operation}'; write verb and template as documented, such as 'POST /payments/cancel'.",
        _ => null,
    };
}
