namespace Iamport.Client.Sandbox.Faults;

/// <summary>What happens later on the sandbox's clock; moving the clock ahead waits for it, and stopping the sandbox drops it.</summary>
internal sealed class DeferredWork(SandboxClock clock, CancellationToken stopping)
{
    public void Run(TimeSpan delay, Func<Task> work)
    {
        ITimer timer = null!;
        timer = clock.CreateTimer(Fire, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        stopping.Register(timer.Dispose);
        timer.Change(delay, Timeout.InfiniteTimeSpan);

        void Fire(object? state)
        {
            timer.Dispose();
            clock.AwaitWhenAdvancing(work());
        }
    }
}
