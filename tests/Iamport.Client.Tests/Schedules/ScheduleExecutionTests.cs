using System.Text.Json.Nodes;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Schedules;

public sealed class ScheduleExecutionTests : SandboxTest
{
    private DateTimeOffset InAnHour => Sandbox.Clock.GetUtcNow().AddHours(1);

    [Fact]
    public async Task A_scheduled_charge_is_made_when_its_time_comes_and_announced()
    {
        using var shop = ServiceStub.Start(Answer.Json("{}"));
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", InAnHour) with { NoticeUrl = shop.Address }));

        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(59));
        Sandbox.Payments.Should().BeEmpty();
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));

        var schedule = await Client.Schedules.GetAsync("order-1");
        schedule.Should().BeEquivalentTo(new { ScheduleStatus = ScheduleStatus.Executed, PaymentStatus = PaymentStatus.Paid });
        schedule.ExecutedAt.Should().NotBeNull();
        var payment = await Client.Payments.GetAsync(schedule.ImpUid!);
        payment.Should().BeEquivalentTo(new
        {
            MerchantUid = "order-1", Status = PaymentStatus.Paid, Amount = 1000m, CustomerUidUsage = CustomerUidUsage.PaymentScheduled,
        });
        JsonNode.Parse(shop.Requests.Should().ContainSingle().Subject.Body)!["imp_uid"]!.GetValue<string>().Should().Be(payment.ImpUid);
    }

    [Fact]
    public async Task A_revoked_charge_is_not_made()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", InAnHour)));
        await Client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-1"));

        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));

        Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task A_moved_charge_is_made_at_its_new_time()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", InAnHour)));
        await Client.Schedules.MoveAsync("order-1", new() { ScheduleAt = InAnHour.AddHours(2) });

        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));
        Sandbox.Payments.Should().BeEmpty();
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));

        Sandbox.Payments.Should().ContainSingle().Which.Status.Should().Be("paid");
    }

    [Fact]
    public async Task A_charge_that_failed_says_why_and_can_be_retried_with_another_card()
    {
        await FailAsync();
        var failed = await Client.Schedules.GetAsync("order-1");
        await Plan.IssueKeyAsync(Client);

        var payment = await Client.Schedules.RetryAsync("order-1");

        failed.Should().BeEquivalentTo(new { ScheduleStatus = ScheduleStatus.Executed, PaymentStatus = PaymentStatus.Failed });
        failed.FailReason.Should().Contain("한도가 부족");
        payment.Status.Should().Be(PaymentStatus.Paid);
        Sandbox.Schedules.Should().ContainSingle().Which.Should().BeEquivalentTo(new { PaymentStatus = "paid", payment.ImpUid });
        Sandbox.Payments.Select(attempt => attempt.Status).Should().Equal("failed", "paid");
    }

    [Fact]
    public async Task A_retry_that_fails_again_comes_back_as_a_failed_payment()
    {
        await FailAsync();

        var payment = await Client.Schedules.RetryAsync("order-1");

        payment.Status.Should().Be(PaymentStatus.Failed);
        payment.FailReason.Should().Contain("한도가 부족");
        Sandbox.Payments.Should().HaveCount(2).And.OnlyContain(attempt => attempt.Status == "failed");
    }

    [Fact]
    public async Task A_charge_that_was_made_cannot_be_retried()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", InAnHour)));
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));

        var failure = await FluentActions.Awaiting(() => Client.Schedules.RetryAsync("order-1")).Should().ThrowAsync<IamportApiException>();

        ((int)failure.Which.StatusCode).Should().Be(400);
        Sandbox.Payments.Should().ContainSingle();
    }

    [Fact]
    public async Task A_charge_that_failed_can_be_rescheduled_and_is_then_made()
    {
        await FailAsync();
        await Plan.IssueKeyAsync(Client);

        await Client.Schedules.RescheduleAsync("order-1", new() { ScheduleAt = InAnHour });
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));

        (await Client.Schedules.GetAsync("order-1")).PaymentStatus.Should().Be(PaymentStatus.Paid);
    }

    private async Task FailAsync()
    {
        await Plan.IssueKeyAsync(Client, number: SandboxCards.InsufficientLimit);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", InAnHour)));
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));
    }
}
