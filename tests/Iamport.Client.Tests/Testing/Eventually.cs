namespace Iamport.Client.Tests.Testing;

/// <summary>Waits for what another thread does; the wait is bounded, the outcome is asserted, and no time is.</summary>
internal static class Eventually
{
    public static async Task Async(Func<Task<bool>> condition)
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
