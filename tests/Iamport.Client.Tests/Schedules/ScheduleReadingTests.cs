using Iamport.Client.Tests.Serialization;

namespace Iamport.Client.Tests.Schedules;

public sealed class ScheduleReadingTests
{
    private static readonly CustomerSchedulesQuery OfCustomer = new() { From = Second(0), To = Second(1) };
    private static readonly ListSchedulesQuery OfAll = new() { ScheduleFrom = Second(0), ScheduleTo = Second(1) };

    public static TheoryData<string, Func<IIamportClient, Task<Page<ScheduledPayment>>>> Lists { get; } = new()
    {
        { "all", client => client.Schedules.ListAsync(OfAll) },
        { "of a customer", client => client.Schedules.ListByCustomerAsync("card-500", OfCustomer) },
        { "of a key", client => client.BillingKeys.ListSchedulesAsync("card-500", OfCustomer) },
    };

    [Fact]
    public async Task Every_field_of_a_schedule_is_read_into_its_property()
    {
        await using var server = OneAnswer.Of(Samples.Schedule);

        var schedule = await server.Client.Schedules.GetAsync("order-500");

        schedule.Should().BeEquivalentTo(new ScheduledPayment
        {
            CustomerUid = "card-500", MerchantUid = "order-500", ImpUid = "imps_500", PgProvider = PgProvider.KcpBilling, PgId = "mid-6",
            CustomerId = "at-kcp", ScheduleAt = Second(14), ExecutedAt = Second(15), RevokedAt = Second(16), Amount = 5500,
            Currency = Currency.Krw, Name = "Monthly tea", BuyerName = "Choi", BuyerEmail = "choi@example.com", BuyerTel = "010-5",
            BuyerAddr = "Jeju", BuyerPostcode = "63122", CustomData = "plan=basic", ScheduleStatus = ScheduleStatus.Executed,
            PaymentStatus = PaymentStatus.Failed, FailReason = "expired card", PromotionId = "promo-5",
        });
        Fields.Unset(schedule).Should().BeEmpty("the sample fills every property");
    }

    [Fact]
    public async Task A_schedule_before_its_time_has_no_state_of_payment_and_no_times()
    {
        await using var server = OneAnswer.Of(
            """
            {
              "merchant_uid": "order-1", "imp_uid": null, "executed_at": 0, "revoked_at": 0, "payment_status": null, "schedule_at": "1700000001"
            }
            """);

        var schedule = await server.Client.Schedules.GetAsync("order-1");

        schedule.Should().BeEquivalentTo(new
        {
            ImpUid = (string?)null, ExecutedAt = (DateTimeOffset?)null, RevokedAt = (DateTimeOffset?)null, PaymentStatus = (PaymentStatus?)null,
            ScheduleStatus = (ScheduleStatus?)null, ScheduleAt = Second(1), Amount = (decimal?)null,
        });
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_is_read_as_a_page(string what, Func<IIamportClient, Task<Page<ScheduledPayment>>> list)
    {
        await using var server = OneAnswer.Of(
            $$"""{ "total": "61", "previous": 1, "next": 3.0, "list": [{{Samples.Schedule}}], "cursor": { "at": 7 } }""");

        var page = await list(server.Client);

        page.Should().BeEquivalentTo(new { Total = 61, Previous = 1, Next = 3 }, what);
        page.Items.Should().ContainSingle().Which.MerchantUid.Should().Be("order-500");
        page.AdditionalProperties!["cursor"].GetProperty("at").GetInt32().Should().Be(7);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_is_read_as_the_array_of_the_specification(string what, Func<IIamportClient, Task<Page<ScheduledPayment>>> list)
    {
        await using var server = OneAnswer.Of($$"""[{{Samples.Schedule}}, { "merchant_uid": "order-2" }]""");

        var page = await list(server.Client);

        page.Should().BeEquivalentTo(new { Total = 2, Previous = 0, Next = 0 }, what);
        page.Items.Select(schedule => schedule.MerchantUid).Should().Equal("order-500", "order-2");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{ "list": [] }""")]
    [InlineData("""{ "total": 0, "previous": 0, "next": 0, "list": [] }""")]
    [InlineData("""{ "total": null, "previous": null, "next": null, "list": [] }""")]
    public async Task An_empty_list_is_an_empty_page(string response)
    {
        await using var server = OneAnswer.Of(response);

        var page = await server.Client.Schedules.ListAsync(OfAll);

        page.Should().BeEquivalentTo(new { Total = 0, Previous = 0, Next = 0 });
        page.Items.Should().BeEmpty();
    }

    [Fact]
    public async Task What_was_scheduled_or_taken_back_comes_as_an_array()
    {
        await using var server = OneAnswer.Of($"[{Samples.Schedule}]");

        var scheduled = await server.Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-500", Second(14))) with { CustomerUid = "card-500" });
        var revoked = await server.Client.Schedules.UnscheduleAsync(UnscheduleRequest.All("card-500"));

        scheduled.Concat(revoked).Select(schedule => schedule.ImpUid).Should().Equal("imps_500", "imps_500");
    }

    private static DateTimeOffset Second(int number) => DateTimeOffset.FromUnixTimeSeconds(1_700_000_000 + number);
}
