using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Behaviors;

/// <summary>The behaviour of the moment.</summary>
internal sealed class RunningBehavior
{
    private const string Running = "running";

    private readonly Shelf<ServiceBehavior> _behaviors;
    private volatile ServiceBehavior _now;

    public RunningBehavior(Journal journal)
    {
        _behaviors = new(journal, "behavior", StateJson.Default.ServiceBehavior);
        _now = _behaviors.Find(Running) ?? ServiceBehavior.Default;
    }

    public ServiceBehavior Now
    {
        get => _now;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            lock (_behaviors)
            {
                _behaviors[Running] = _now = value;
            }
        }
    }
}
