using System.Net;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Schedules;

public sealed class ScheduleTests : SandboxTest
{
    private DateTimeOffset Tomorrow => Sandbox.Clock.GetUtcNow().AddDays(1);

    [Fact]
    public async Task Charges_are_scheduled_and_nothing_is_charged_now()
    {
        await Plan.IssueKeyAsync(Client);

        var made = await Client.Schedules.ScheduleAsync(
            Plan.Of(Plan.Entry("order-1", Tomorrow), Plan.Entry("order-2", Tomorrow.AddDays(1), 2000) with { BuyerName = "홍길동" }));

        made.Select(schedule => schedule.MerchantUid).Should().Equal("order-1", "order-2");
        made.Should().OnlyContain(schedule => schedule.ScheduleStatus == ScheduleStatus.Scheduled && schedule.PaymentStatus == null);
        (await Client.Schedules.GetAsync("order-2")).Should().BeEquivalentTo(made[1]);
        Sandbox.Schedules.Should().HaveCount(2);
        Sandbox.Schedules[1].Should().BeEquivalentTo(new { CustomerUid = "card-1", Amount = 2000m, BuyerName = "홍길동", Status = "scheduled" });
        Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task A_card_that_comes_with_the_schedule_is_stored_first()
    {
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Tomorrow)) with
        {
            Card = new CardCredentials { CardNumber = SandboxCards.Approved, Expiry = "2031-12" }, ChannelKey = "channel-key-nice_v2", CustomerId = "at-nice",
        });

        Sandbox.BillingKeys.Should().ContainSingle().Which.Should().BeEquivalentTo(new { CustomerUid = "card-1", CustomerId = "at-nice" });
        Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task An_amount_to_check_the_card_is_charged_and_taken_back()
    {
        await Plan.IssueKeyAsync(Client);

        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Tomorrow)) with { CheckingAmount = 100 });

        Sandbox.Payments.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Status = "cancelled", Amount = 100m, CancelAmount = 100m });
    }

    [Fact]
    public async Task An_order_that_is_scheduled_already_is_refused_and_so_are_those_beside_it()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Tomorrow)));

        var failure = await FluentActions
            .Awaiting(() => Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-2", Tomorrow), Plan.Entry("order-1", Tomorrow))))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(1);
        failure.Which.ApiMessage.Should().Contain("order-1");
        Sandbox.Schedules.Should().ContainSingle();
    }

    [Fact]
    public async Task A_key_that_does_not_exist_cannot_be_scheduled()
    {
        await FluentActions.Awaiting(() => Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Tomorrow))))
            .Should().ThrowAsync<IamportApiException>();

        Sandbox.Schedules.Should().BeEmpty();
    }

    [Fact]
    public async Task All_pending_charges_of_a_key_are_taken_back_and_no_others()
    {
        await ScheduleThreeOfTwoKeysAsync();

        var revoked = await Client.Schedules.UnscheduleAsync(UnscheduleRequest.All("card-1"));

        revoked.Select(schedule => schedule.MerchantUid).Should().Equal("order-1", "order-2");
        revoked.Should().OnlyContain(schedule => schedule.ScheduleStatus == ScheduleStatus.Revoked && schedule.RevokedAt != null);
        Sandbox.Schedules.Select(schedule => schedule.Status).Should().Equal("revoked", "revoked", "scheduled");
    }

    [Fact]
    public async Task Only_the_named_orders_are_taken_back()
    {
        await ScheduleThreeOfTwoKeysAsync();

        await Client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-2", "order-3"));

        Sandbox.Schedules.Select(schedule => schedule.Status).Should().Equal("scheduled", "revoked", "revoked");
    }

    [Fact]
    public async Task Only_the_named_orders_of_a_key_are_taken_back()
    {
        await ScheduleThreeOfTwoKeysAsync();

        await Client.Schedules.UnscheduleAsync(UnscheduleRequest.OnlyOf("card-1", "order-1", "order-3"));

        Sandbox.Schedules.Select(schedule => schedule.Status).Should().Equal("revoked", "scheduled", "scheduled");
    }

    [Fact]
    public async Task Taking_back_what_is_not_pending_is_refused()
    {
        var failure = await FluentActions.Awaiting(() => Client.Schedules.UnscheduleAsync(UnscheduleRequest.All("card-1")))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(1);
        failure.Which.ApiMessage.Should().Contain("취소할 예약결제가 없습니다");
    }

    [Fact]
    public async Task A_pending_charge_can_be_moved_ahead_but_not_into_the_past()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Tomorrow)));
        var later = Tomorrow.AddDays(5);

        var moved = await Client.Schedules.MoveAsync("order-1", new() { ScheduleAt = later });
        var failure = await FluentActions.Awaiting(() => Client.Schedules.MoveAsync("order-1", new() { ScheduleAt = Sandbox.Clock.GetUtcNow().AddHours(-1) }))
            .Should().ThrowAsync<IamportApiException>();

        moved.ScheduleAt!.Value.ToUnixTimeSeconds().Should().Be(later.ToUnixTimeSeconds());
        failure.Which.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        Sandbox.Schedules.Should().ContainSingle().Which.ScheduleAt.ToUnixTimeSeconds().Should().Be(later.ToUnixTimeSeconds());
    }

    [Fact]
    public async Task A_revoked_charge_cannot_be_moved_but_rescheduled()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Tomorrow)));
        await FluentActions.Awaiting(() => Client.Schedules.RescheduleAsync("order-1", new() { ScheduleAt = Tomorrow }))
            .Should().ThrowAsync<IamportApiException>();
        await Client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-1"));
        var later = Tomorrow.AddDays(2);

        await FluentActions.Awaiting(() => Client.Schedules.MoveAsync("order-1", new() { ScheduleAt = later })).Should().ThrowAsync<IamportApiException>();
        var again = await Client.Schedules.RescheduleAsync("order-1", new() { ScheduleAt = later });

        again.Should().BeEquivalentTo(new { ScheduleStatus = ScheduleStatus.Scheduled, RevokedAt = (DateTimeOffset?)null });
        Sandbox.Schedules.Should().ContainSingle().Which.Status.Should().Be("scheduled");
    }

    [Fact]
    public async Task An_order_without_a_schedule_is_an_exception()
    {
        var failure = await FluentActions.Awaiting(() => Client.Schedules.GetAsync("order-0")).Should().ThrowAsync<IamportApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task ScheduleThreeOfTwoKeysAsync()
    {
        await Plan.IssueKeyAsync(Client);
        await Plan.IssueKeyAsync(Client, "card-2");
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", Tomorrow), Plan.Entry("order-2", Tomorrow)));
        await Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-3", Tomorrow)) with { CustomerUid = "card-2" });
    }
}
