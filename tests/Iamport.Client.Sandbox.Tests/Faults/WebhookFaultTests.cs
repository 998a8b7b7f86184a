namespace Iamport.Client.Sandbox.Tests.Faults;

public sealed class WebhookFaultTests
{
    [Fact]
    public async Task A_webhook_comes_twice()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await StartAsync(receiver, Fault.DuplicateWebhook);

        await merchant.ChargeAsync("order", 1000);

        receiver.Received.Should().HaveCount(2);
        receiver.Received.Distinct().Should().ContainSingle();
        merchant.Sandbox.InjectedFaults.Single().Should().BeEquivalentTo(new { Kind = FaultKind.DuplicateWebhook, Order = "order" });
    }

    [Fact]
    public async Task A_webhook_never_comes()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await StartAsync(receiver, Fault.LostWebhook);

        (await merchant.ChargeAsync("order", 1000)).ShouldBeOk();
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(30));

        receiver.Received.Should().BeEmpty();
        merchant.Sandbox.Webhooks.Should().BeEmpty();
    }

    [Fact]
    public async Task A_webhook_comes_long_after_the_answer()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await StartAsync(receiver, Fault.LateWebhook(TimeSpan.FromHours(2)));

        (await merchant.ChargeAsync("order", 1000)).ShouldBeOk();
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));
        receiver.Received.Should().BeEmpty();
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        receiver.Received.Single().Body.Should().Contain("\"paid\"");
    }

    [Fact]
    public async Task A_scheduled_charges_webhook_is_befallen_too_and_without_an_address_none_is()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await StartAsync(receiver, Fault.LostWebhook);
        await using var quiet = await Merchant.StartAsync(new() { Faults = Plans.Always(Fault.LostWebhook) });
        await merchant.IssueKeyAsync("card-1");

        await merchant.PostAsync("/subscribe/payments/schedule", new
        {
            customer_uid = "card-1",
            schedules = new[] { new { merchant_uid = "order", schedule_at = merchant.Unix(TimeSpan.FromDays(1)), amount = 1000, name = "Tea" } },
        });
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(2));
        await quiet.ChargeAsync("order", 1000);

        merchant.Sandbox.Payments.Single().Status.Should().Be("paid");
        merchant.Sandbox.InjectedFaults.Should().ContainSingle();
        receiver.Received.Should().BeEmpty();
        quiet.Sandbox.InjectedFaults.Should().BeEmpty();
    }

    [Fact]
    public async Task A_charge_said_to_have_failed_becomes_paid_later_and_is_told()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await StartAsync(receiver, Fault.PaidLater(TimeSpan.FromHours(1)));

        (await merchant.ChargeAsync("order", 1000)).ShouldBeRefused(200, -1);
        (await merchant.ChargeAsync("refused", 1000, SandboxCards.Refused)).ShouldBeRefused(200, -1);
        (await merchant.GetAsync("/payments/find/order")).Text("status").Should().Be("failed");
        receiver.Received.Should().BeEmpty();
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        await merchant.RenewTokenAsync();
        var order = await merchant.GetAsync("/payments/find/order");
        (order.Text("status"), order.Number("failed_at"), order.IsNull("fail_reason")).Should().Be(("paid", 0m, true));
        receiver.Received.Single().Body.Should().Contain("\"order\"").And.Contain("\"paid\"");
        (await merchant.GetAsync("/payments/find/refused")).Text("status").Should().Be("failed");
        merchant.Sandbox.InjectedFaults.Should().ContainSingle("a card that is refused anyway is left alone");
    }

    [Fact]
    public async Task A_schedule_said_to_have_failed_hears_of_its_money()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await StartAsync(receiver, Fault.PaidLater(TimeSpan.FromHours(1)));
        await merchant.IssueKeyAsync("card-1");
        await merchant.PostAsync("/subscribe/payments/schedule", new
        {
            customer_uid = "card-1",
            schedules = new[] { new { merchant_uid = "order", schedule_at = merchant.Unix(TimeSpan.FromMinutes(1)), amount = 1000, name = "Tea" } },
        });

        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        merchant.Sandbox.Schedules.Single().PaymentStatus.Should().Be("failed");
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        var schedule = merchant.Sandbox.Schedules.Single();
        (schedule.PaymentStatus, schedule.FailReason).Should().Be(("paid", null));
    }

    private static Task<Merchant> StartAsync(WebhookReceiver receiver, Fault fault) =>
        Merchant.StartAsync(new() { WebhookUrl = receiver.Url, Faults = Plans.Always(fault) });
}
