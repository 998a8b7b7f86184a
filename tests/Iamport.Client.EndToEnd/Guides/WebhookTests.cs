#region usings
using Iamport.Client;
using Iamport.Client.Sandbox;
using Microsoft.AspNetCore.Mvc.Testing;
#endregion
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.EndToEnd.Guides;

#region webhooks
public sealed class WebhookTests
{
    [Fact]
    public async Task An_order_is_paid_by_its_webhook_although_the_answer_is_lost()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        var orders = new Orders();
        await using var shop = new WebApplicationFactory<PaymentWebhook>().WithWebHostBuilder(host => host  // any type of your application
            .UseUrls("http://127.0.0.1:0")
            .ConfigureAppConfiguration(settings => settings.AddInMemoryCollection(sandbox.Configuration.AsEnumerable()))
            .ConfigureServices(services => services.AddSingleton<IOrders>(orders)));
        shop.UseKestrel();  // with a port of its own, where webhooks can come in
        shop.StartServer();
        sandbox.WebhookUrl = new Uri(shop.ClientOptions.BaseAddress, "iamport/webhook");
        sandbox.Faults = new FaultPlan
        {
            Rules = [new() { Operation = "POST /subscribe/payments/again", Fault = Fault.Reset(FaultExecution.Before), Times = 1 }],
        };

        var client = shop.Services.GetRequiredService<IIamportClient>();
        await client.BillingKeys.IssueAsync("card-1", new()
        {
            ChannelKey = "channel-key-1", Card = new() { CardNumber = SandboxCards.Approved, Expiry = "2039-12" },
        });
        var outcome = await client.Outcomes.ChargeAsync(
            new AgainPaymentRequest { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 9_900, Name = "Tea of the month" });

        Assert.IsType<ChargeOutcome.Charged>(outcome);  // found by reading
        Assert.Equal(["order-1"], orders.Paid);
    }

    private sealed class Orders : IOrders
    {
        public List<string> Paid { get; } = [];

        public Task<decimal?> FindAmountAsync(string merchantUid) => Task.FromResult<decimal?>(9_900);

        public Task LookLaterAsync(string merchantUid) => Task.CompletedTask;

        public Task SettleAsync(string merchantUid, PaymentVerdict verdict, IReadOnlyList<string> keys)
        {
            Paid.AddRange(verdict.IsPaid ? [merchantUid] : []);
            return Task.CompletedTask;
        }
    }
}
#endregion
