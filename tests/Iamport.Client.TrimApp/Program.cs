using Iamport.Client.TrimApp.Areas;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.TrimApp;

/// <summary>
/// Calls every operation. Arguments: the sandbox's address and the <c>imp_uid</c> of a KCP Quick Pay PIN that was proved; the rest of what
/// the sandbox has to hold is in the test that starts this program. It prints every operation that succeeded, and their number.
/// </summary>
internal static class Program
{
    private const int Declared = 89;

    private static async Task<int> Main(string[] arguments)
    {
        using var succeeded = new SucceededOperations();
        var services = new ServiceCollection();
        services.AddIamport(Settings(arguments[0]));
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IIamportClient>();

        var failures = 0;
        foreach (var (area, run) in new (string, Func<Task>)[]
        {
            ("payments", () => PaymentCalls.RunAsync(client.Payments, client.PaymentLinks)),
            ("cards", () => CardCalls.RunAsync(client.KeyPayments, client.BillingKeys)),
            ("schedules", () => ScheduleCalls.RunAsync(client.Schedules, client.BillingKeys)),
            ("accounts and counters", () => DepositCalls.RunAsync(client.VirtualAccounts, client.ConvenienceStores)),
            ("receipts", () => ReceiptCalls.RunAsync(client.CashReceipts, client.PartnerReceipts, client.Escrow)),
            ("wallets", () => WalletCalls.RunAsync(client)),
            ("KCP Quick Pay", () => KcpQuickPayCalls.RunAsync(client.KcpQuickPay, checkedPin: arguments[1])),
            ("Naver Pay", () => NaverPayCalls.RunAsync(client.NaverPay)),
            ("merchant", () => MerchantCalls.RunAsync(client.Account, client.Codes, client.Certifications)),
        })
        {
            failures += await FailsAsync(area, run) ? 1 : 0;
        }

        var operations = succeeded.Names;
        failures += await FailsAsync("beyond operations", () => BeyondOperations.RunAsync(provider)) ? 1 : 0;
        failures += await FailsAsync("hostile answers", HostileCalls.RunAsync) ? 1 : 0;
        failures += await FailsAsync("written records", () => WrittenRecords.RunAsync(client)) ? 1 : 0;
        foreach (var operation in operations)
        {
            Console.WriteLine(operation);
        }

        Console.WriteLine($"{operations.Count} of {Declared} routes");
        return failures == 0 && operations.Count == Declared ? 0 : 1;
    }

    private static IConfigurationSection Settings(string address)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Iamport:ImpKey"] = "sandbox_key",
            ["Iamport:ImpSecret"] = "sandbox_secret",
            ["Iamport:BaseAddress"] = address,
            ["Iamport:PaymentLinkBaseAddress"] = address,
            ["Iamport:ReadTimeout"] = "00:00:25",
            ["Iamport:MaxRetryAttempts"] = "2",
        };
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection("Iamport");
    }

    private static async Task<bool> FailsAsync(string area, Func<Task> run)
    {
        try
        {
            await run();
            return false;
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync($"FAILED {area}: {exception}");
            return true;
        }
    }
}
