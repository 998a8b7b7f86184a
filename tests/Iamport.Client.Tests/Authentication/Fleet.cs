using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.Tests.Authentication;

/// <summary>Clients as several processes would make them: nothing in common but the cache.</summary>
internal static class Fleet
{
    public static TestClient Process(
        Uri address,
        IDistributedCache cache,
        Action<IamportOptions>? configure = null,
        TimeProvider? time = null,
        FakeLogCollector? log = null) =>
        TestClient.For(address, configure, time, builder =>
        {
            builder.Services.AddSingleton(cache);
            builder.UseDistributedTokenCache();
            if (log is not null)
            {
                builder.Services.AddLogging(logging => logging.AddProvider(new FakeLoggerProvider(log)));
            }
        });

    public static Task ReadAsync(this TestClient process) => process.Client.Payments.GetAsync("imp_1");

    /// <summary>Moves the time on until a task has ended.</summary>
    public static async Task PassUntilAsync(this FakeTimeProvider time, Task task)
    {
        while (!task.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(20));
            await Task.Delay(2);
        }

        await task;
    }
}
