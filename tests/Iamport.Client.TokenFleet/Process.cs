using System.Globalization;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Iamport.Client.TokenFleet;

/// <summary>
/// One process of a fleet. Arguments: the sandbox's address and the address of its Redis. It says <c>ready</c>, and for each line with
/// a number of calls it reads a payment that often and answers <c>calls failed, warnings so far</c>.
/// </summary>
public static class Process
{
    public static async Task Main(string[] arguments)
    {
        var configuration = Settings(arguments[0], arguments[1]);
        using var warnings = new WarningCounter();
        var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(warnings));
        services.AddIamportWithRedis(configuration);
        await using var provider = services.BuildServiceProvider();
        var payments = provider.GetRequiredService<IPaymentsApi>();
        await WarmAsync(provider.GetRequiredService<IDistributedCache>());

        Console.WriteLine("ready");
        while (Console.ReadLine() is { Length: > 0 } line)
        {
            var calls = Enumerable.Range(0, int.Parse(line, CultureInfo.InvariantCulture)).Select(_ => FailsAsync(payments));
            var failed = (await Task.WhenAll(calls)).Count(fails => fails);
            Console.WriteLine($"{failed}, {warnings.Count}");
        }
    }

    private static IConfiguration Settings(string sandbox, string redis)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Iamport:ImpKey"] = "sandbox_key",
            ["Iamport:ImpSecret"] = "sandbox_secret",
            ["Iamport:BaseAddress"] = sandbox,
            ["Redis"] = redis,
        };
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    // A running process has a connection and compiled code; many that start on one machine at once would only measure that they have not.
    private static async Task WarmAsync(IDistributedCache cache)
    {
        try
        {
            var key = Guid.NewGuid().ToString();
            await cache.SetAsync(key, [1], new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1) });
            await cache.GetAsync(key);
            await cache.RemoveAsync(key);
        }
        catch (RedisException)
        {
            // It starts without.
        }
    }

    private static async Task<bool> FailsAsync(IPaymentsApi payments)
    {
        try
        {
            await payments.GetAsync("imp_1");
            return false;
        }
        catch (IamportException exception)
        {
            await Console.Error.WriteLineAsync(exception.ToString());
            return true;
        }
    }
}
