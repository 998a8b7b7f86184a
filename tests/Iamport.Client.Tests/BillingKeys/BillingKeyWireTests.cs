using Iamport.Client.Tests.Serialization;

namespace Iamport.Client.Tests.BillingKeys;

public sealed class BillingKeyWireTests
{
    private static readonly DateTimeOffset From = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

    [Fact]
    public async Task A_card_to_store_writes_everything_it_was_given()
    {
        await using var server = OneAnswer.Of(Samples.PlainKey);

        await server.Client.BillingKeys.IssueAsync("card-1", new()
        {
            Card = new CardCredentials { CardNumber = "1111-2222-3333-4444", Expiry = "2031-12", Birth = "1234567890", Pwd2Digit = "00", Cvc = "012" },
            ChannelKey = "channel-key-1",
            Pg = "nice_v2.MID",
            ChannelGroupId = "group-1",
            CustomerId = "at-the-gateway",
            CustomerName = "홍길동",
            CustomerTel = "010-1",
            CustomerEmail = "hong@example.com",
            CustomerAddr = "Seoul",
            CustomerPostcode = "06234",
        });

        server.SentExactly("POST", "/subscribe/customers/card-1", """
            {
              "card_number": "1111-2222-3333-4444", "expiry": "2031-12", "birth": "1234567890", "pwd_2digit": "00", "cvc": "012",
              "channel_key": "channel-key-1", "pg": "nice_v2.MID", "channel_group_id": "group-1", "customer_id": "at-the-gateway",
              "customer_name": "홍길동", "customer_tel": "010-1", "customer_email": "hong@example.com", "customer_addr": "Seoul",
              "customer_postcode": "06234"
            }
            """);
    }

    [Fact]
    public async Task A_card_to_store_with_nothing_optional_writes_only_what_is_required()
    {
        await using var server = OneAnswer.Of(Samples.PlainKey);

        await server.Client.BillingKeys.IssueAsync("card-1", new() { Card = new CardCredentials { CardNumber = "1111-2222-3333-4444", Expiry = "2031-12" } });

        server.SentExactly("POST", "/subscribe/customers/card-1", """{ "card_number": "1111-2222-3333-4444", "expiry": "2031-12" }""");
    }

    [Fact]
    public async Task Several_keys_are_named_with_repeated_brackets()
    {
        await using var server = OneAnswer.Of("[]");

        await server.Client.BillingKeys.GetManyAsync(["card-1", "card 2&x"]);

        server.SentExactly("GET", "/subscribe/customers?customer_uid[]=card-1&customer_uid[]=card%202%26x");
    }

    [Fact]
    public async Task Deleting_a_key_says_why_and_for_whom_in_the_query_and_sends_an_empty_body()
    {
        await using var full = OneAnswer.Of(Samples.PlainKey);
        await using var bare = OneAnswer.Of(Samples.PlainKey);

        await full.Client.BillingKeys.DeleteAsync("card-1", "moved away", Requester.Admin);
        await bare.Client.BillingKeys.DeleteAsync("card-1");

        full.SentExactly("DELETE", "/subscribe/customers/card-1?reason=moved%20away&extra[requester]=admin");
        bare.SentExactly("DELETE", "/subscribe/customers/card-1");
        bare.Call.Headers["Content-Length"].Should().Be("0");
    }

    [Fact]
    public async Task Lists_of_a_key_write_their_page_window_and_state()
    {
        await using var payments = OneAnswer.Of("""{ "list": [] }""");
        await using var first = OneAnswer.Of("""{ "list": [] }""");
        await using var schedules = OneAnswer.Of("""{ "list": [] }""");
        await using var bare = OneAnswer.Of("[]");

        await payments.Client.BillingKeys.ListPaymentsAsync("card-1", 4);
        await first.Client.BillingKeys.ListPaymentsAsync("card-1");
        await schedules.Client.BillingKeys.ListSchedulesAsync(
            "card-1", new() { From = From, To = From.AddDays(1), ScheduleStatus = ScheduleStatus.Executed, Page = 5 });
        await bare.Client.BillingKeys.ListSchedulesAsync("card-1", new() { From = From, To = From.AddDays(1) });

        payments.SentExactly("GET", "/subscribe/customers/card-1/payments?page=4");
        first.SentExactly("GET", "/subscribe/customers/card-1/payments");
        schedules.SentExactly("GET", "/subscribe/customers/card-1/schedules?from=1700000000&to=1700086400&schedule-status=executed&page=5");
        bare.SentExactly("GET", "/subscribe/customers/card-1/schedules?from=1700000000&to=1700086400");
    }
}
