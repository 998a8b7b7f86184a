namespace Iamport.Client.Sandbox.Tests;

/// <summary>Waits for what the sandbox does after its caller has gone; the wait is bounded, the outcome is asserted, and no time is.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static Task TrueAsync(Func<bool> condition) => TrueAsync(() => Task.FromResult(condition()));

    public static async Task TrueAsync(Func<Task<bool>> condition)
    {
        using var end = new CancellationTokenSource(Longest);
        while (!await condition())
        {
            if (end.IsCancellationRequested)
            {
                throw new Xunit.Sdk.XunitException($"It did not happen within {Longest}.");
            }

            await Task.Delay(10);
        }
    }
}
