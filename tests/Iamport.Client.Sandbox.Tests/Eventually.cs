namespace Iamport.Client.Sandbox.Tests;

/// <summary>Waits for what the sandbox does after its caller has gone; the wait is bounded, the outcome is asserted, and no time is.</summary>
internal static class Eventually
{
    public static Task TrueAsync(Func<bool> condition) => TrueAsync(() => Task.FromResult(condition()));

    public static async Task TrueAsync(Func<Task<bool>> condition)
    {
        for (var attempt = 0; attempt < 500; attempt++)
        {
            if (await condition())
            {
                return;
            }

            await Task.Delay(10);
        }

        throw new Xunit.Sdk.XunitException("It did not happen within five seconds.");
    }
}
