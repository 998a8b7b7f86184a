using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Iamport.Client.EndToEnd.MerchantShop;
using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Iamport.Client.EndToEnd.AppHost;

/// <summary>The sample's app host as it is: shop, sandbox and Redis, each a process of its own.</summary>
public sealed class AppHostTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task An_order_is_paid_by_the_configuration_that_the_sandbox_hands_out()
    {
        _ = SharedToken.Redis.Path;
        using var limit = new CancellationTokenSource(Patience);
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(limit.Token);
        builder.Services.AddLogging(static logging => logging.ClearProviders());
        await using var host = await builder.BuildAsync(limit.Token);
        await host.StartAsync(limit.Token);
        await host.ResourceNotifications.WaitForResourceHealthyAsync("shop", limit.Token);
        var iamport = await host.ResourceNotifications.WaitForResourceHealthyAsync("iamport", limit.Token);

        await using var context = await browser.NewContextAsync(new());
        var customer = new ShopCustomer(await context.NewPageAsync(), host.GetEndpoint("shop", "http"), Device.Desk);
        await customer.OrderAsync("sejak");
        await customer.BuyByCardAsync(SandboxCards.Approved);
        await customer.SeesAsync("Paid");

        var payment = (await ControlAsync(host, "payments")).EnumerateArray().Should().ContainSingle().Subject;
        payment.GetProperty("merchant_uid").GetString().Should().Be(customer.Order);
        payment.GetProperty("status").GetString().Should().Be("paid");
        (await ControlAsync(host, "webhooks")).EnumerateArray().Should().ContainSingle()
            .Which.GetProperty("status_code").GetInt32().Should().Be(200);
        (await KeysInRedisAsync(host)).Should().ContainSingle().Which.Should().Contain("iamport", "the shop's token is its fleet's");
        await HasLoggedAsync(host, iamport.ResourceId, customer.Order, limit.Token);
    }

    private static async Task<JsonElement> ControlAsync(DistributedApplication host, string what)
    {
        using var http = host.CreateHttpClient("iamport");
        return JsonSerializer.Deserialize<JsonElement>(await http.GetStringAsync(new Uri($"_sandbox/{what}", UriKind.Relative)));
    }

    private static async Task<string[]> KeysInRedisAsync(DistributedApplication host)
    {
        var address = host.GetEndpoint("redis", "tcp").Authority;
        await using var redis = await ConnectionMultiplexer.ConnectAsync(address);
        return await redis.GetServer(address).KeysAsync().Select(static key => key.ToString()).ToArrayAsync();
    }

    private static async Task HasLoggedAsync(DistributedApplication host, string resource, string text, CancellationToken limit)
    {
        await foreach (var lines in host.Services.GetRequiredService<ResourceLoggerService>().WatchAsync(resource).WithCancellation(limit))
        {
            if (lines.Any(line => line.Content.Contains(text, StringComparison.Ordinal)))
            {
                return;
            }
        }
    }
}
