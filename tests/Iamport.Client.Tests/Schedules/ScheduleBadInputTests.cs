using Iamport.Client.Tests.Serialization;

namespace Iamport.Client.Tests.Schedules;

public sealed class ScheduleBadInputTests
{
    private static readonly DateTimeOffset At = DateTimeOffset.UtcNow.AddDays(1);
    private static readonly ScheduleEntry Entry = Plan.Entry("order-1", At);
    private static readonly SchedulePaymentsRequest Request = Plan.Of(Entry);
    private static readonly CardCredentials Card = new() { CardNumber = "4242-4242-4242-4242", Expiry = "2031-12" };

    public static TheoryData<string, Func<IIamportClient, string, Task>> Orders { get; } = new()
    {
        { "get", (client, uid) => client.Schedules.GetAsync(uid) },
        { "move", (client, uid) => client.Schedules.MoveAsync(uid, new() { ScheduleAt = At }) },
        { "reschedule", (client, uid) => client.Schedules.RescheduleAsync(uid, new() { ScheduleAt = At }) },
        { "retry", (client, uid) => client.Schedules.RetryAsync(uid) },
    };

    public static TheoryData<string, string, SchedulePaymentsRequest> Requests { get; } = new()
    {
        { "no key", "CustomerUid", Request with { CustomerUid = "" } },
        { "no charges", "Schedules", Request with { Schedules = [] } },
        { "null charges", "Schedules", Request with { Schedules = null! } },
        { "a null among the charges", "Schedules", Request with { Schedules = [Entry, null!] } },
        { "checking with less than nothing", "CheckingAmount", Request with { CheckingAmount = -1 } },
        { "checking with part of a won", "CheckingAmount", Request with { CheckingAmount = 0.5m } },
        { "a card without a number", "CardNumber", Request with { Card = Card with { CardNumber = "" } } },
        { "a card without an expiry", "Expiry", Request with { Card = Card with { Expiry = "" } } },
        { "no time", "ScheduleAt", Plan.Of(Entry with { ScheduleAt = default }) },
        { "no order", "MerchantUid", Plan.Of(Entry, Entry with { MerchantUid = " " }) },
        { "long order", "MerchantUid", Plan.Of(Entry with { MerchantUid = new string('a', 41) }) },
        { "no name", "Name", Plan.Of(Entry with { Name = "" }) },
        { "nothing", "Amount", Plan.Of(Entry with { Amount = 0 }) },
        { "less than nothing", "Amount", Plan.Of(Entry with { Amount = -1 }) },
        { "part of a won", "Amount", Plan.Of(Entry with { Amount = 0.5m }) },
        { "part of a cent", "Amount", Plan.Of(Entry with { Amount = 1.001m, Currency = Currency.Usd }) },
        { "tax free", "TaxFree", Plan.Of(Entry with { TaxFree = -1 }) },
        { "tax", "VatAmount", Plan.Of(Entry with { VatAmount = -1 }) },
    };

    public static TheoryData<string, string, UnscheduleRequest> TakenBack { get; } = new()
    {
        { "all of no key", "CustomerUid", UnscheduleRequest.All("") },
        { "all of a null key", "CustomerUid", UnscheduleRequest.All(null!) },
        { "only nothing", "MerchantUids", UnscheduleRequest.Only() },
        { "only null", "MerchantUids", UnscheduleRequest.Only(null!) },
        { "only a blank", "MerchantUids", UnscheduleRequest.Only("order-1", " ") },
        { "only nothing of a key", "MerchantUids", UnscheduleRequest.OnlyOf("card-1") },
        { "only a blank of a key", "MerchantUids", UnscheduleRequest.OnlyOf("card-1", "") },
        { "only some of no key", "CustomerUid", UnscheduleRequest.OnlyOf("", "order-1") },
        { "only some of a null key", "CustomerUid", UnscheduleRequest.OnlyOf(null!, "order-1") },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task An_order_that_names_nothing_or_another_path_is_refused(string what, Func<IIamportClient, string, Task> call)
    {
        foreach (var identifier in new[] { "", " ", ".", "..", null })
        {
            await BadInput.IsRefusedAsync("merchantUid", client => call(client, identifier!), $"{what} with '{identifier}'");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public Task A_key_that_names_nothing_or_another_path_is_refused(string customerUid) =>
        BadInput.IsRefusedAsync(
            "customerUid", client => client.Schedules.ListByCustomerAsync(customerUid, new() { From = At, To = At.AddDays(1) }));

    [Theory]
    [MemberData(nameof(Requests))]
    public Task A_schedule_that_is_wrong_in_itself_is_refused(string what, string field, SchedulePaymentsRequest request) =>
        BadInput.IsRefusedAsync(field, client => client.Schedules.ScheduleAsync(request), what);

    [Theory]
    [MemberData(nameof(TakenBack))]
    public Task Taking_back_that_could_be_read_as_all_is_refused(string what, string field, UnscheduleRequest request) =>
        BadInput.IsRefusedAsync(field, client => client.Schedules.UnscheduleAsync(request), what);

    [Fact]
    public async Task A_time_that_is_not_set_is_refused()
    {
        await BadInput.IsRefusedAsync("ScheduleAt", client => client.Schedules.MoveAsync("order-1", new() { ScheduleAt = default }));
        await BadInput.IsRefusedAsync("ScheduleAt", client => client.Schedules.RescheduleAsync("order-1", new() { ScheduleAt = default }));
    }

    [Fact]
    public async Task A_checking_amount_and_taxes_of_0_are_sent()
    {
        await using var server = OneAnswer.Of("[]");

        await server.Client.Schedules.ScheduleAsync(Plan.Of(Entry with { TaxFree = 0, VatAmount = 0 }) with { CheckingAmount = 0 });

        server.Call.Body.Should().Contain("\"checking_amount\":0").And.Contain("\"tax_free\":0,\"vat_amount\":0");
    }

    [Fact]
    public async Task No_request_is_refused()
    {
        await BadInput.NullIsRefusedAsync(client => client.Schedules.ScheduleAsync(null!), "schedule");
        await BadInput.NullIsRefusedAsync(client => client.Schedules.UnscheduleAsync(null!), "unschedule");
    }

    [Fact]
    public async Task No_window_is_refused()
    {
        await BadInput.NullIsRefusedAsync(client => client.Schedules.ListAsync(null!), "list");
        await BadInput.NullIsRefusedAsync(client => client.Schedules.ListByCustomerAsync("card-1", null!), "by customer");
    }
}
