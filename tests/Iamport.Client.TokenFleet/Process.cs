using System.Globalization;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Iamport.Client.TokenFleet;

/// <summary>
/// One process of a fleet. Arguments: the sandbox's address and the store's connection string. It says <c>ready</c>, and for each line with
/// a number of calls it reads a payment that often and answers <c>calls failed, warnings so far</c>.
/// </summary>
public static class Process
{
    public static async Task Main(string[] arguments)
    {
        await using var database = NpgsqlDataSource.Create(arguments[1]);
        var cache = new PostgresCache(database);
        using var warnings = new WarningCounter();
        var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(warnings)).AddSingleton<IDistributedCache>(cache);
        services.AddIamport(options =>
        {
            options.ImpKey = "sandbox_key";
            options.ImpSecret = "sandbox_secret";
            options.BaseAddress = new Uri(arguments[0]);
        }).UseDistributedTokenCache();
        await using var provider = services.BuildServiceProvider();
        var payments = provider.GetRequiredService<IPaymentsApi>();
        await WarmAsync(cache);

        Console.WriteLine("ready");
        while (Console.ReadLine() is { Length: > 0 } line)
        {
            var calls = Enumerable.Range(0, int.Parse(line, CultureInfo.InvariantCulture)).Select(_ => FailsAsync(payments));
            var failed = (await Task.WhenAll(calls)).Count(fails => fails);
            Console.WriteLine($"{failed}, {warnings.Count}");
        }
    }

    // A running process has a connection and compiled code; twenty that start on one machine at once would only measure that they have not.
    private static async Task WarmAsync(PostgresCache cache)
    {
        var key = Guid.NewGuid().ToString();
        await cache.SetAsync(key, [1], new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1) });
        await cache.GetAsync(key);
        await cache.RemoveAsync(key);
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
