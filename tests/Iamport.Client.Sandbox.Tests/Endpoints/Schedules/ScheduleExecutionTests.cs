namespace Iamport.Client.Sandbox.Tests.Endpoints.Schedules;

public sealed class ScheduleExecutionTests
{
    [Fact]
    public async Task A_schedule_is_charged_when_the_clock_passes_it()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("customer");
        await Scheduling.ScheduleAsync(merchant, "o2", TimeSpan.FromDays(60), notice_url: receiver.Url.AbsoluteUri);
        await Scheduling.ScheduleAsync(merchant, "o1", TimeSpan.FromDays(30), notice_url: receiver.Url.AbsoluteUri);

        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(29));
        merchant.Sandbox.Payments.Should().BeEmpty();
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(32));

        merchant.Sandbox.Payments.Select(static payment => payment.MerchantUid).Should().Equal("o1", "o2");
        merchant.Sandbox.Payments.Should().OnlyContain(static payment =>
            payment.Status == "paid" && payment.CustomerUidUsage == "payment.scheduled");
        receiver.Received.Should().HaveCount(2);
        await merchant.RenewTokenAsync();
        var executed = await merchant.GetAsync("/subscribe/payments/schedule/o1");
        (executed.Text("schedule_status"), executed.Text("payment_status")).Should().Be(("executed", "paid"));
        executed.Text("imp_uid").Should().Be(merchant.Sandbox.Payments[0].ImpUid);
        (executed.Number("executed_at") - executed.Number("schedule_at")).Should().BeInRange(0, 60);
    }

    [Fact]
    public async Task A_schedule_is_charged_when_real_time_passes_it_too()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });
        await merchant.IssueKeyAsync("customer");
        await Scheduling.ScheduleAsync(merchant, "o1", TimeSpan.FromSeconds(2));

        await Eventually.TrueAsync(() => receiver.Received.Count > 0);

        merchant.Sandbox.Payments.Single().Status.Should().Be("paid");
    }

    [Fact]
    public async Task A_charge_that_fails_is_recorded_and_told()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });
        await merchant.IssueKeyAsync("customer", SandboxCards.InsufficientLimit);
        await merchant.IssueKeyAsync("leaver");
        await Scheduling.ScheduleAsync(merchant, "poor", TimeSpan.FromHours(1));
        await Scheduling.ScheduleAsync(merchant, "gone", TimeSpan.FromHours(2), customer: "leaver");
        await merchant.DeleteAsync("/subscribe/customers/leaver");

        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(3));

        merchant.Sandbox.Schedules.Should().OnlyContain(static schedule =>
            schedule.Status == "executed" && schedule.PaymentStatus == "failed" && schedule.FailReason != null && schedule.ImpUid != null);
        merchant.Sandbox.Payments.Should().OnlyContain(static payment => payment.Status == "failed").And.HaveCount(2);
        receiver.Received.Should().HaveCount(2).And.OnlyContain(static webhook => webhook.Body.Contains("\"failed\""));
    }

    [Fact]
    public async Task A_failed_schedule_is_retried_with_another_card()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("customer", SandboxCards.InsufficientLimit);
        await Scheduling.ScheduleAsync(merchant, "o1", TimeSpan.FromMinutes(1));
        (await RetryAsync(merchant, "o1")).ShouldBeRefused(400, 1);
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));

        var stillPoor = await RetryAsync(merchant, "o1");
        await merchant.IssueKeyAsync("customer");
        var paid = await RetryAsync(merchant, "o1");

        stillPoor.ShouldBeOk();
        stillPoor.Text("status").Should().Be("failed");
        paid.Text("status").Should().Be("paid");
        var schedule = merchant.Sandbox.Schedules.Single();
        (schedule.PaymentStatus, schedule.ImpUid, schedule.FailReason).Should().Be(("paid", paid.Text("imp_uid"), null));
        (await RetryAsync(merchant, "o1")).ShouldBeRefused(400, 1);
        (await RetryAsync(merchant, "unknown")).ShouldBeRefused(404, -1);
    }

    [Fact]
    public async Task A_pending_schedule_moves_and_a_revoked_one_is_taken_up_again()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("customer");
        await Scheduling.ScheduleAsync(merchant, "o1", TimeSpan.FromHours(1));
        var later = merchant.Unix(TimeSpan.FromHours(5));
        const string path = "/subscribe/payments/schedule/o1";

        var moved = await merchant.PutAsync(path, new { schedule_at = later });
        (await merchant.PutAsync(path, new { schedule_at = merchant.Unix(TimeSpan.FromHours(-1)) })).ShouldBeRefused(400, 1);
        (await merchant.PutAsync(path, new { })).ShouldBeRefused(400, 1);
        (await merchant.PutAsync("/subscribe/payments/schedule/unknown", new { schedule_at = later })).ShouldBeRefused(404, -1);
        (await merchant.PostAsync(path + "/reschedule", new { schedule_at = later })).ShouldBeRefused(400, 1);
        await merchant.PostAsync("/subscribe/payments/unschedule", new { customer_uid = "customer" });
        (await merchant.PutAsync(path, new { schedule_at = later })).ShouldBeRefused(400, 1);
        var taken = await merchant.PostAsync(path + "/reschedule", new { schedule_at = later });

        moved.Number("schedule_at").Should().Be(later);
        (taken.Text("schedule_status"), taken.Number("revoked_at")).Should().Be(("scheduled", 0));
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(6));
        merchant.Sandbox.Payments.Single().Status.Should().Be("paid");
    }

    private static Task<Reply> RetryAsync(Merchant merchant, string merchantUid) =>
        merchant.PostAsync($"/subscribe/payments/schedule/{merchantUid}/retry", null);
}
