using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Faults;

/// <summary>Lets the plan of the moment strike, and remembers what it struck.</summary>
internal sealed class FaultInjector
{
    public const string TokenRequest = "POST /users/getToken";

    private const string Running = "running";

    private readonly HashSet<string> _operations = new(StringComparer.Ordinal);
    private readonly object _gate = new();
    private readonly TimeProvider _clock;
    private readonly Shelf<FaultPlan> _plans;
    private readonly Shelf<int> _counts;
    private readonly Recent<StruckFault> _struck;
    private volatile RunningPlan _running;

    public FaultInjector(Journal journal, TimeProvider clock, int? limit)
    {
        _clock = clock;
        _plans = new(journal, "faults", StateJson.Default.FaultPlan);
        _counts = new(journal, "fault_counts", StateJson.Default.Int32);
        _struck = new(journal, "struck_faults", StateJson.Default.StruckFault, limit);
        _running = new(_plans.Find(Running) ?? FaultPlan.None, _counts);
    }

    /// <summary>The plan; another one starts counting anew.</summary>
    public FaultPlan Plan
    {
        get => _running.Plan;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            FaultChecks.Check(value, _operations);
            lock (_gate)
            {
                _counts.Clear();
                _plans[Running] = value;
                _running = new(value, _counts);
            }
        }
    }

    public bool IsIdle => _running.Plan.Rules.Count == 0;

    public IReadOnlyList<StruckFault> Struck => _struck.Snapshot();

    /// <summary>Makes an operation known, so that a rule can name it; the name is returned.</summary>
    public string Declare(string verb, string template)
    {
        var operation = $"{verb} {template.Replace("?", "", StringComparison.Ordinal)}";
        _operations.Add(operation);
        return operation;
    }

    public Fault? Strike(Occasion occasion)
    {
        if (IsIdle)
        {
            return null;
        }

        FaultRule? rule;
        lock (_gate)
        {
            rule = _running.Strike(occasion, _clock.GetUtcNow());
        }

        if (rule is null)
        {
            return null;
        }

        _struck.Add(new(rule, occasion));
        return rule.Fault;
    }
}

/// <summary>A fault, and what it befell.</summary>
internal sealed record StruckFault(FaultRule Rule, Occasion Occasion);
