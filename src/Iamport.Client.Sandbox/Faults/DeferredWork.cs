namespace Iamport.Client.Sandbox.Faults;

/// <summary>What happens later on the sandbox's clock; moving the clock ahead waits for it, and stopping the sandbox drops it.</summary>
internal sealed class DeferredWork(SandboxClock clock, CancellationToken stopping)
{
    /// <returns>A task that ends when the work is done, or dropped.</returns>
    public Task RunAsync(TimeSpan delay, Func<Task> work)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        ITimer timer = null!;
        timer = clock.CreateTimer(_ => clock.AwaitWhenAdvancing(FireAsync()), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        stopping.Register(timer.Dispose);
        timer.Change(delay, Timeout.InfiniteTimeSpan);
        return done.Task.WaitAsync(stopping);

        async Task FireAsync()
        {
            await timer.DisposeAsync().ConfigureAwait(false);
            await work().ConfigureAwait(false);
            done.SetResult();
        }
    }
}
