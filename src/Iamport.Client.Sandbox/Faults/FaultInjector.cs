using System.Collections.Concurrent;

namespace Iamport.Client.Sandbox.Faults;

/// <summary>Lets the plan of the moment strike, and remembers what it struck.</summary>
internal sealed class FaultInjector
{
    public const string TokenRequest = "POST /users/getToken";

    private readonly HashSet<string> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(FaultRule Rule, Occasion Occasion)> _injected = new();
    private volatile RunningPlan _running = new(FaultPlan.None);

    /// <summary>The plan; another one starts counting anew.</summary>
    public FaultPlan Plan
    {
        get => _running.Plan;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            FaultChecks.Check(value, _operations);
            _running = new RunningPlan(value);
        }
    }

    public bool IsIdle => _running.Plan.Rules.Count == 0;

    public IReadOnlyList<(FaultRule Rule, Occasion Occasion)> Injected => [.. _injected];

    /// <summary>Makes an operation known, so that a rule can name it; the name is returned.</summary>
    public string Declare(string verb, string template)
    {
        var operation = $"{verb} {template.Replace("?", "", StringComparison.Ordinal)}";
        _operations.Add(operation);
        return operation;
    }

    public Fault? Strike(Occasion occasion)
    {
        if (IsIdle || _running.Strike(occasion) is not { } rule)
        {
            return null;
        }

        _injected.Enqueue((rule, occasion));
        return rule.Fault;
    }
}
