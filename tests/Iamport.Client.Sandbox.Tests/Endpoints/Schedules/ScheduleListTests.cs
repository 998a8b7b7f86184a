namespace Iamport.Client.Sandbox.Tests.Endpoints.Schedules;

public sealed class ScheduleListTests
{
    [Fact]
    public async Task A_range_takes_its_start_and_leaves_its_end()
    {
        await using var merchant = await WithThreeSchedulesAsync();
        var at = merchant.Sandbox.Schedules.Select(static schedule => schedule.ScheduleAt.ToUnixTimeSeconds()).ToList();

        var two = await merchant.GetAsync($"/subscribe/payments/schedule?schedule_from={at[0]}&schedule_to={at[2]}&sorting=scheduled");
        var newest = await merchant.GetAsync($"/subscribe/payments/schedule?schedule_from={at[0]}&schedule_to={at[2] + 1}&limit=1");

        Orders(two).Should().Equal("o0", "o1");
        Orders(newest).Should().Equal("o2");
        (newest.Number("total"), newest.Number("next")).Should().Be((3, 2));
    }

    [Theory]
    [InlineData("/subscribe/payments/schedule/customers/customer")]
    [InlineData("/subscribe/customers/customer/schedules")]
    public async Task A_customers_schedules_are_listed_by_status_with_a_hyphen(string path)
    {
        await using var merchant = await WithThreeSchedulesAsync();
        await merchant.PostAsync("/subscribe/payments/unschedule", new { merchant_uid = "o1" });
        var window = $"from={merchant.Unix(TimeSpan.Zero)}&to={merchant.Unix(TimeSpan.FromDays(30))}";

        Orders(await merchant.GetAsync($"{path}?{window}")).Should().Equal("o2", "o1", "o0");
        Orders(await merchant.GetAsync($"{path}?{window}&schedule-status=revoked")).Should().Equal("o1");
        (await merchant.GetAsync($"{path}?{window}&schedule-status=x")).ShouldBeRefused(400, 1);
        (await merchant.GetAsync($"{path}?{window}&page=2")).ShouldBeRefused(400, 1);
        (await merchant.GetAsync(path)).ShouldBeRefused(400, 1);
    }

    [Fact]
    public async Task Windows_are_three_months_at_most_and_bounds_are_needed()
    {
        await using var merchant = await Merchant.StartAsync();
        var fromNow = $"/subscribe/payments/schedule?schedule_from={merchant.Unix(TimeSpan.Zero)}";

        (await merchant.GetAsync($"{fromNow}&schedule_to={merchant.Unix(TimeSpan.FromDays(93))}")).ShouldBeRefused(400, 1);
        (await merchant.GetAsync($"{fromNow}&schedule_to={merchant.Unix(TimeSpan.FromDays(89))}")).ShouldBeOk();
        (await merchant.GetAsync(fromNow)).ShouldBeRefused(400, 1);
        (await merchant.GetAsync("/subscribe/payments/schedule/unknown")).ShouldBeRefused(404, -1);
    }

    private static IEnumerable<string?> Orders(Reply reply) =>
        reply.Items.Select(static item => item.GetProperty("merchant_uid").GetString());

    private static async Task<Merchant> WithThreeSchedulesAsync()
    {
        var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("customer");
        for (var i = 0; i < 3; i++)
        {
            await Scheduling.ScheduleAsync(merchant, $"o{i}", TimeSpan.FromDays(i + 1));
        }

        return merchant;
    }
}
