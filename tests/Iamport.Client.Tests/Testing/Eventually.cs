namespace Iamport.Client.Tests.Testing;

/// <summary>Waits for what another thread does; the wait is bounded, the outcome is asserted, and no time is.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static async Task Async(Func<Task<bool>> condition)
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
