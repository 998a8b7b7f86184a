using System.Collections.Concurrent;

namespace Iamport.Client.Sandbox.Tests;

public sealed class NewsTests
{
    [Fact]
    public async Task Requests_webhooks_and_schedules_are_told_in_the_order_in_which_they_end()
    {
        using var shop = new WebhookReceiver();
        var news = new Told();
        await using var merchant = await Merchant.StartAsync(new() { News = news, WebhookUrl = shop.Url });
        await merchant.IssueKeyAsync("card-1");
        await merchant.PostAsync("/subscribe/payments/schedule", new
        {
            customer_uid = "card-1",
            schedules = new[] { new { merchant_uid = "month-1", schedule_at = merchant.Unix(TimeSpan.FromHours(1)), amount = 1000, name = "Tea" } },
        });
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));
        merchant.Sandbox.Faults = new() { Rules = [new() { Fault = Fault.ServerRefusal, Operation = "POST /payments/cancel" }] };
        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "month-1" });

        news.Select(static one => (one.Kind, one.What, one.About, one.StatusCode, one.Fault, one.IsRefusal)).Should().Equal(
            (SandboxNewsKind.Request, "POST /users/getToken", null, 200, null, false),
            (SandboxNewsKind.Request, "POST /subscribe/customers/{customer_uid}", "card-1", 200, null, false),
            (SandboxNewsKind.Request, "POST /subscribe/payments/schedule", "month-1", 200, null, false),
            (SandboxNewsKind.Webhook, shop.Url.AbsoluteUri, merchant.Sandbox.Payments.Single().ImpUid, 200, null, false),
            (SandboxNewsKind.Schedule, "schedule of card-1", "month-1", null, null, false),
            (SandboxNewsKind.Request, "POST /payments/cancel", "month-1", 500, FaultKind.ServerRefusal, true));
        news.Should().NotContain(static one => one.ToString().Contains(SandboxCards.Approved) || one.ToString().Contains("sandbox_secret"));
    }

    private sealed class Told : ConcurrentQueue<SandboxNews>, IProgress<SandboxNews>
    {
        public void Report(SandboxNews value) => Enqueue(value);
    }
}
