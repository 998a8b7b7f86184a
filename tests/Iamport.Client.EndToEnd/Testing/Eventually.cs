using Xunit.Sdk;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>Waits for what another thread or process does; the wait is bounded, the outcome is asserted, and no time is.</summary>
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
                throw new XunitException($"It did not happen within {Longest}.");
            }

            await Task.Delay(10);
        }
    }
}
