namespace Iamport.Client.Sandbox.Behaviors;

/// <summary>The behaviour of the moment.</summary>
internal sealed class RunningBehavior
{
    private volatile ServiceBehavior _now = ServiceBehavior.Default;

    public ServiceBehavior Now
    {
        get => _now;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _now = value;
        }
    }
}
