using System.Text.Json.Nodes;

namespace Iamport.Client.Tests.Serialization;

public sealed class RequiredFieldsTests
{
    private const string Payment = """{ "imp_uid": "imp_1", "merchant_uid": "order-1", "status": "paid", "amount": 1 }""";

    public static TheoryData<string, string, Func<IIamportClient, Task>> Answers { get; } = new()
    {
        { Payment, "imp_uid", client => client.Payments.GetAsync("imp_1") },
        { Payment, "merchant_uid", client => client.Payments.GetAsync("imp_1") },
        { Payment, "status", client => client.Payments.GetAsync("imp_1") },
        { Payment, "amount", client => client.Payments.GetAsync("imp_1") },
        { """{ "amount": 1 }""", "amount", client => client.Payments.GetBalanceAsync("imp_1") },
        { """{ "customer_uid": "card-1" }""", "customer_uid", client => client.BillingKeys.GetAsync("card-1") },
    };

    public static TheoryData<string> UnreadablePayments { get; } =
    [
        OneAnswer.With(Payment, "cancel_history", "[{}]"),
        OneAnswer.With(Payment, "deposit_history", "[{}]"),
        OneAnswer.With(Payment, "amount", "\"a lot\""),
        OneAnswer.With(Payment, "amount", "\"\""),
        OneAnswer.With(Payment, "amount", "{}"),
        "null",
        "\"text\"",
        "[]",
        "7",
    ];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_with_nothing_but_what_is_required_is_read(string json, string field, Func<IIamportClient, Task> read)
    {
        await using var server = OneAnswer.Of(json);

        await FluentActions.Awaiting(() => read(server.Client)).Should().NotThrowAsync(field);
    }

    [Fact]
    public async Task A_schedule_without_an_order_is_no_reason_to_lose_its_page()
    {
        await using var server = OneAnswer.Of(
            """{ "total": 2, "previous": 0, "next": 0, "list": [{ "merchant_uid": null, "customer_uid": "card-1" }, { "merchant_uid": "order-2" }] }""");

        var page = await server.Client.Schedules.ListAsync(new() { ScheduleFrom = default, ScheduleTo = default });

        page.Items.Select(schedule => schedule.MerchantUid).Should().Equal(null, "order-2");
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_without_a_field_that_it_means_nothing_without_is_an_exception_that_names_the_field(
        string json, string field, Func<IIamportClient, Task> read)
    {
        var fields = JsonNode.Parse(json)!.AsObject();
        fields.Remove(field);
        await using var server = OneAnswer.Of(fields.ToJsonString());

        var failure = await FluentActions.Awaiting(() => read(server.Client)).Should().ThrowAsync<IamportApiException>();

        failure.Which.Message.Should().Contain("got no answer that can be read");
        failure.Which.InnerException!.Message.Should().Contain(field);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Null_in_a_required_field_is_as_good_as_a_missing_one(string json, string field, Func<IIamportClient, Task> read)
    {
        await using var server = OneAnswer.Of(OneAnswer.With(json, field, "null"));

        await FluentActions.Awaiting(() => read(server.Client)).Should().ThrowAsync<IamportApiException>(field);
    }

    [Theory]
    [MemberData(nameof(UnreadablePayments))]
    public async Task A_read_whose_payment_cannot_be_read_is_an_exception_and_a_refund_an_unknown_outcome(string json)
    {
        await using var server = OneAnswer.Of(json);

        var read = () => server.Client.Payments.GetAsync("imp_1");
        var refund = () => server.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));

        await read.Should().ThrowAsync<IamportApiException>();
        await refund.Should().ThrowAsync<IamportOutcomeUnknownException>();
    }

    [Fact]
    public async Task A_list_with_one_payment_that_cannot_be_read_is_an_exception()
    {
        await using var server = OneAnswer.Of($$"""{ "total": 2, "list": [{{Payment}}, { "imp_uid": "imp_2" }] }""");

        await FluentActions.Awaiting(() => server.Client.Payments.ListAsync(PaymentStatusFilter.All))
            .Should().ThrowAsync<IamportApiException>();
    }
}
