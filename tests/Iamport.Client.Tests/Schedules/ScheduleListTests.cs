using System.Net;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Schedules;

public sealed class ScheduleListTests : SandboxTest
{
    private DateTimeOffset Now => Sandbox.Clock.GetUtcNow();

    [Fact]
    public async Task Schedules_of_a_window_come_page_by_page_and_the_window_excludes_its_end()
    {
        var first = await ScheduleAsync("order-1", "order-2", "order-3");

        var window = new ListSchedulesQuery { ScheduleFrom = first, ScheduleTo = first.AddHours(2), Limit = 1, Sorting = ScheduleSorting.Oldest };
        var pages = new[] { await Client.Schedules.ListAsync(window), await Client.Schedules.ListAsync(window with { Page = 2 }) };

        pages[0].Should().BeEquivalentTo(new { Total = 2, Previous = 0, Next = 2 });
        pages[1].Should().BeEquivalentTo(new { Total = 2, Previous = 1, Next = 0 });
        pages.SelectMany(page => page.Items).Select(schedule => schedule.MerchantUid).Should().Equal("order-1", "order-2");
    }

    [Fact]
    public async Task The_latest_comes_first_unless_asked_otherwise()
    {
        var first = await ScheduleAsync("order-1", "order-2");

        var page = await Client.Schedules.ListAsync(new() { ScheduleFrom = first, ScheduleTo = first.AddDays(1) });

        page.Items.Select(schedule => schedule.MerchantUid).Should().Equal("order-2", "order-1");
    }

    [Fact]
    public async Task Schedules_are_listed_by_state()
    {
        var first = await ScheduleAsync("order-1", "order-2");
        await Client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-1"));
        var window = new ListSchedulesQuery { ScheduleFrom = first, ScheduleTo = first.AddDays(1) };

        var revoked = await Client.Schedules.ListAsync(window with { ScheduleStatus = ScheduleStatus.Revoked });
        var executed = await Client.Schedules.ListAsync(window with { ScheduleStatus = ScheduleStatus.Executed });

        revoked.Items.Should().ContainSingle().Which.MerchantUid.Should().Be("order-1");
        executed.Items.Should().BeEmpty();
    }

    [Fact]
    public async Task A_keys_schedules_are_listed_by_state_with_the_hyphen_that_the_service_wants()
    {
        var first = await ScheduleAsync("order-1", "order-2");
        await Client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-1"));
        var window = new CustomerSchedulesQuery { From = first, To = first.AddDays(1) };

        var all = await Client.Schedules.ListByCustomerAsync("card-1", window);
        var pending = await Client.Schedules.ListByCustomerAsync("card-1", window with { ScheduleStatus = ScheduleStatus.Scheduled });

        all.Total.Should().Be(2);
        pending.Items.Should().ContainSingle().Which.MerchantUid.Should().Be("order-2");
        Sandbox.Requests[^1].Path.Should().Contain("schedule-status=scheduled");
    }

    [Fact]
    public async Task A_window_of_more_than_three_months_is_refused_by_the_service()
    {
        Func<Task>[] lists =
        [
            () => Client.Schedules.ListAsync(new() { ScheduleFrom = Now, ScheduleTo = Now.AddMonths(4) }),
            () => Client.Schedules.ListByCustomerAsync("card-1", new() { From = Now, To = Now.AddMonths(4) }),
            () => Client.BillingKeys.ListSchedulesAsync("card-1", new() { From = Now, To = Now.AddMonths(4) }),
        ];

        foreach (var list in lists)
        {
            var failure = await list.Should().ThrowAsync<IamportApiException>();
            failure.Which.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        }
    }

    private async Task<DateTimeOffset> ScheduleAsync(params string[] merchantUids)
    {
        var first = DateTimeOffset.FromUnixTimeSeconds(Now.AddDays(1).ToUnixTimeSeconds());
        await Plan.IssueKeyAsync(Client);
        await Client.Schedules.ScheduleAsync(Plan.Of([.. merchantUids.Select((uid, index) => Plan.Entry(uid, first.AddHours(index)))]));
        return first;
    }
}
