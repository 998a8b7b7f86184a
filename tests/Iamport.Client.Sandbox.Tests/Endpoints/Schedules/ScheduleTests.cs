namespace Iamport.Client.Sandbox.Tests.Endpoints.Schedules;

public sealed class ScheduleTests
{
    [Fact]
    public async Task Charges_are_put_down_with_the_customers_details()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("customer");

        var made = await merchant.PostAsync("/subscribe/payments/schedule", new
        {
            customer_uid = "customer",
            schedules = Entries(merchant, "o1", "o2"),
        });

        made.ShouldBeOk();
        made.Items.Select(static item => item.GetProperty("merchant_uid").GetString()).Should().Equal("o1", "o2");
        var first = made.Items[0];
        first.GetProperty("schedule_status").GetString().Should().Be("scheduled");
        first.GetProperty("payment_status").GetString().Should().BeNull();
        first.GetProperty("imp_uid").GetString().Should().BeNull();
        first.GetProperty("executed_at").GetInt64().Should().Be(0);
        first.GetProperty("buyer_name").GetString().Should().Be("홍길동");
        merchant.Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task A_form_lists_entries_by_number()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("customer");
        var at = merchant.Unix(TimeSpan.FromDays(1));

        var made = await merchant.PostTextAsync(
            "/subscribe/payments/schedule",
            $"customer_uid=customer&schedules[0][merchant_uid]=o1&schedules[0][schedule_at]={at}"
            + "&schedules[0][amount]=100&schedules[0][name]=%EC%B0%A8",
            "application/x-www-form-urlencoded");

        made.Items.Single().GetProperty("name").GetString().Should().Be("차");
    }

    [Fact]
    public async Task A_card_in_the_request_is_stored_first()
    {
        await using var merchant = await Merchant.StartAsync();
        Task<Reply> ScheduleAsync(string card) => merchant.PostAsync("/subscribe/payments/schedule", new
        {
            customer_uid = "new",
            card_number = card,
            expiry = "2099-12",
            schedules = new[] { Scheduling.Entry(merchant, "o1", TimeSpan.FromDays(1)) },
        });

        (await ScheduleAsync(SandboxCards.Refused)).ShouldBeRefused(200, 1);
        (await ScheduleAsync(SandboxCards.Approved)).ShouldBeOk();
        merchant.Sandbox.BillingKeys.Single().CustomerUid.Should().Be("new");
    }

    [Fact]
    public async Task A_checking_amount_is_charged_and_given_back()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("good");
        await merchant.IssueKeyAsync("poor", SandboxCards.InsufficientLimit);
        Task<Reply> ScheduleAsync(string customer, string order) => merchant.PostAsync("/subscribe/payments/schedule", new
        {
            customer_uid = customer,
            checking_amount = 100,
            schedules = new[] { Scheduling.Entry(merchant, order, TimeSpan.FromDays(1)) },
        });

        (await ScheduleAsync("good", "o1")).ShouldBeOk();
        (await ScheduleAsync("poor", "o2")).ShouldBeRefused(200, 1);

        merchant.Sandbox.Payments.Select(static payment => (payment.Status, payment.CancelAmount))
            .Should().Equal(("cancelled", 100), ("failed", 0));
        merchant.Sandbox.Schedules.Single().MerchantUid.Should().Be("o1");
    }

    [Fact]
    public async Task What_cannot_be_scheduled_leaves_nothing_behind()
    {
        await using var merchant = await Merchant.StartAsync();
        (await Scheduling.ScheduleAsync(merchant, "o1", TimeSpan.FromDays(1), customer: "unknown")).ShouldBeRefused(200, 1);
        await merchant.IssueKeyAsync("customer");
        await merchant.ChargeAsync("paid", 100);

        (await Scheduling.ScheduleAsync(merchant, "o1", TimeSpan.FromDays(-1))).ShouldBeRefused(200, 1);
        (await Scheduling.ScheduleAsync(merchant, "paid", TimeSpan.FromDays(1))).ShouldBeRefused(200, 1);
        (await Scheduling.ScheduleAsync(merchant, new string('x', 41), TimeSpan.FromDays(1))).ShouldBeRefused(200, 1);
        (await merchant.PostAsync("/subscribe/payments/schedule", new { customer_uid = "customer" })).ShouldBeRefused(200, 1);
        (await merchant.PostAsync("/subscribe/payments/schedule", new
        {
            customer_uid = "customer",
            schedules = Entries(merchant, "o1", "o1"),
        })).ShouldBeRefused(200, 1);
        merchant.Sandbox.Schedules.Should().BeEmpty();

        (await Scheduling.ScheduleAsync(merchant, "o1", TimeSpan.FromDays(1))).ShouldBeOk();
        (await Scheduling.ScheduleAsync(merchant, "o1", TimeSpan.FromDays(2))).ShouldBeRefused(200, 1);
    }

    [Fact]
    public async Task Unschedule_calls_off_all_or_some()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.IssueKeyAsync("customer");
        for (var i = 1; i <= 4; i++)
        {
            await Scheduling.ScheduleAsync(merchant, $"o{i}", TimeSpan.FromDays(1));
        }

        var one = await merchant.PostAsync("/subscribe/payments/unschedule", new { customer_uid = "customer", merchant_uid = "o1" });
        var listed = await merchant.PostAsync("/subscribe/payments/unschedule", new { merchant_uid = (string[])["o2"] });
        var rest = await merchant.PostAsync("/subscribe/payments/unschedule", new { customer_uid = "customer" });

        one.Items.Single().GetProperty("schedule_status").GetString().Should().Be("revoked");
        one.Items.Single().GetProperty("revoked_at").GetInt64().Should().BePositive();
        listed.Items.Single().GetProperty("merchant_uid").GetString().Should().Be("o2");
        rest.Items.Should().HaveCount(2);
        (await merchant.PostAsync("/subscribe/payments/unschedule", new { customer_uid = "customer" })).ShouldBeRefused(200, 1);
        (await merchant.PostAsync("/subscribe/payments/unschedule", new { })).ShouldBeRefused(200, 1);
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(2));
        merchant.Sandbox.Payments.Should().BeEmpty();
    }

    private static object[] Entries(Merchant merchant, string first, string second) =>
        [Scheduling.Entry(merchant, first, TimeSpan.FromDays(1)), Scheduling.Entry(merchant, second, TimeSpan.FromDays(2))];
}
