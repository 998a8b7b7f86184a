using Iamport.Client.Tests.Serialization;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests;

/// <summary>A page that could not be read is no empty one and no last one: who believes it takes what was not shown for what is not there.</summary>
public sealed class PageTests
{
    private const string Payment = """{"imp_uid":"imp_1","merchant_uid":"order-1","customer_uid":"card-1","status":"paid","amount":1}""";

    private static readonly DateTimeOffset Day = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    private static readonly (string Name, Func<IIamportClient, Task<int>> Count)[] Lists =
    [
        ("FindAllAsync", async client => (await client.Payments.FindAllAsync("order-1")).Items.Count),
        ("FindAllAsync with a state", async client => (await client.Payments.FindAllAsync("order-1", PaymentStatus.Paid)).Items.Count),
        ("ListAsync", async client => (await client.Payments.ListAsync(PaymentStatusFilter.All)).Items.Count),
        ("ListPaymentsAsync", async client => (await client.BillingKeys.ListPaymentsAsync("card-1")).Items.Count),
        ("ListSchedulesAsync", async client => (await client.BillingKeys.ListSchedulesAsync("card-1", new() { From = Day, To = Day })).Items.Count),
        ("ListByCustomerAsync", async client => (await client.Schedules.ListByCustomerAsync("card-1", new() { From = Day, To = Day })).Items.Count),
        ("Schedules.ListAsync", async client => (await client.Schedules.ListAsync(new() { ScheduleFrom = Day, ScheduleTo = Day })).Items.Count),
    ];

    public static TheoryData<string> Unreadable { get; } =
    [
        "null", "{}", "true", "0", "\"\"", """{"total":0,"previous":0,"next":0}""", """{"total":0,"next":0,"list":null}""",
        """{"total":0,"next":0,"list":{}}""", """{"total":0,"next":0,"list":""}""", """{"total":0,"next":0,"list":false}""",
        """{"total":0,"next":0,"list":[],"list":[]}""", """{"total":0,"next":0,"List":[]}""",
        $$"""{"total":1,"next":0,"list":[null]}""", $$"""{"total":2,"next":0,"list":[{{Payment}},1]}""", $$"""{"total":2,"next":0,"list":[{{Payment}},[]]}""",
        $$"""{"total":1,"next":"second","list":[{{Payment}}]}""", $$"""{"total":1,"next":{},"list":[{{Payment}}]}""",
        $$"""{"total":1,"next":1e400,"list":[{{Payment}}]}""", $$"""{"total":1,"next":2.5,"list":[{{Payment}}]}""",
        $$"""{"total":true,"next":0,"list":[{{Payment}}]}""", $$"""{"total":0,"next":"","list":[{{Payment}}]}""", "[null]", "[[]]", $$"""[{{Payment}},"x"]""",
    ];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_is_no_whole_page_is_an_answer_that_cannot_be_read(string payload)
    {
        await using var server = OneAnswer.Of(payload);
        foreach (var (name, count) in Lists)
        {
            (await FluentActions.Awaiting(() => count(server.Client)).Should().ThrowAsync<IamportApiException>(name))
                .Which.Message.Should().Contain("got no answer that can be read");
        }
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData("""{"list":[]}""", 0)]
    [InlineData("""{"total":null,"previous":null,"next":null,"list":[]}""", 0)]
    [InlineData("""{"total":"1","previous":0,"next":0.0,"list":[{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","amount":1}]}""", 1)]
    public async Task A_page_with_its_list_is_one(string payload, int items)
    {
        await using var server = OneAnswer.Of(payload);
        foreach (var (name, count) in Lists)
        {
            (await count(server.Client)).Should().Be(items, name);
        }
    }

    [Theory]
    [InlineData(400, "<html>Bad request</html>")]
    [InlineData(400, "")]
    [InlineData(400, """{"message":"bad"}""")]
    [InlineData(400, """{"code":0,"message":null,"response":null}""")]
    [InlineData(400, """{"code":1,"message":"out of range","response":{"list":[]}}""")]
    [InlineData(404, """{"code":1,"message":"none","response":null}""")]
    [InlineData(200, """{"code":0,"message":null,"response":{"total":200,"previous":1,"next":0}}""")]
    [InlineData(200, """{"code":0,"message":null,"response":{}}""")]
    public async Task A_later_page_that_is_none_does_not_end_a_list(int status, string body)
    {
        using var server = ServiceStub.Start(
            Answer.Payload($$"""{"total":200,"previous":0,"next":2,"list":[{{Payment}}]}"""), Answer.Json(body, status));
        await using var client = TestClient.For(server.Address, options => options.MaxRetryAttempts = 0);
        List<string> found = [];

        await FluentActions.Awaiting(async () =>
        {
            await foreach (var payment in client.Client.Payments.EnumerateAsync(PaymentStatusFilter.All, Day.AddDays(-1), Day))
            {
                found.Add(payment.ImpUid);
            }
        }).Should().ThrowAsync<IamportApiException>();

        found.Should().Equal("imp_1");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_page_that_leads_back_does_not_end_a_list(int next)
    {
        using var server = ServiceStub.Start(Answer.Payload($$"""{"total":200,"previous":0,"next":{{next}},"list":[{{Payment}}]}"""));
        await using var client = TestClient.For(server.Address);

        await FluentActions.Awaiting(async () => await client.Client.Payments.EnumerateAttemptsAsync("order-1").ToListAsync())
            .Should().ThrowAsync<IamportApiException>();

        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task The_services_own_404_is_a_complete_empty_page()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Refusal, 404));
        await using var client = TestClient.For(server.Address);

        (await client.Client.Payments.FindAllAsync("order-1")).Should().BeEquivalentTo(new { Total = 0, Next = 0, Items = Array.Empty<Payment>() });
        (await client.Client.Payments.EnumerateAttemptsAsync("order-1").ToListAsync()).Should().BeEmpty();
    }
}
