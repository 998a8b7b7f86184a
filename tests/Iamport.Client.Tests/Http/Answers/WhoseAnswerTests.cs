using System.Text.Json.Nodes;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Iamport.Client.Tests.Conventions;
using Iamport.Client.Tests.Resilience;
using Iamport.Client.Tests.Serialization;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Http.Answers;

/// <summary>
/// An answer that is late on a kept connection belongs to another request, and so may one out of a cache in between: what names another payment,
/// order or billing key than was asked for is no answer.
/// </summary>
public sealed class WhoseAnswerTests
{
    private const string Ours =
        """{"imp_uid":"imp_1","merchant_uid":"order-1","customer_uid":"card-1","status":"paid","amount":1,"shortenedUrl":"https://impay.link/1"}""";

    private static readonly DateTimeOffset Tomorrow = DateTimeOffset.UtcNow.AddDays(1);

    // By operation, what its answer must not name otherwise. The payment that a PIN was proved with is another than the one that is paid.
    private static readonly Dictionary<string, string[]> OnceNames = new()
    {
        ["Benepia.PayAsync"] = ["merchant_uid"],
        ["BillingKeys.IssueAsync"] = ["customer_uid"],
        ["BillingKeys.DeleteAsync"] = ["customer_uid"],
        ["CashReceipts.IssueAsync"] = ["imp_uid"],
        ["CashReceipts.RevokeAsync"] = ["imp_uid"],
        ["CashReceipts.IssueExternalAsync"] = ["merchant_uid"],
        ["CashReceipts.RevokeExternalAsync"] = ["merchant_uid"],
        ["Certifications.DeleteAsync"] = ["imp_uid"],
        ["Certifications.ConfirmOtpAsync"] = ["imp_uid"],
        ["ConvenienceStores.IssueAsync"] = ["merchant_uid"],
        ["ConvenienceStores.RevokeAsync"] = ["imp_uid"],
        ["KcpQuickPay.PayWithMoneyAsync"] = ["merchant_uid"],
        ["KcpQuickPay.PayWithAutoPayKeyAsync"] = ["merchant_uid", "customer_uid"],
        ["KcpQuickPay.DeleteAutoPayKeyAsync"] = ["customer_uid"],
        ["KeyPayments.OnetimeAsync"] = ["merchant_uid"],
        ["KeyPayments.AgainAsync"] = ["merchant_uid", "customer_uid"],
        ["Payments.CancelAsync"] = ["imp_uid"],
        ["Payments.PrepareAsync"] = ["merchant_uid"],
        ["Schedules.ScheduleAsync"] = ["merchant_uid", "customer_uid"],
        ["Schedules.UnscheduleAsync"] = ["merchant_uid"],
        ["Schedules.RescheduleAsync"] = ["merchant_uid"],
        ["Schedules.RetryAsync"] = ["merchant_uid"],
        ["VirtualAccounts.IssueAsync"] = ["merchant_uid"],
        ["VirtualAccounts.UpdateAsync"] = ["imp_uid"],
        ["VirtualAccounts.RevokeAsync"] = ["imp_uid"],
    };

    public static TheoryData<string, Func<IIamportClient, Task>> Reads { get; } = new()
    {
        { "imp_uid", client => client.Payments.GetAsync("imp_1") },
        { "merchant_uid", client => client.Payments.FindAsync("order-1") },
        { "merchant_uid", client => client.Payments.FindAsync("order-1", PaymentStatus.Paid) },
        { "merchant_uid", client => client.Payments.FindAllAsync("order-1") },
        { "merchant_uid", client => client.Payments.FindAllAsync("order-1", PaymentStatus.Paid) },
        { "merchant_uid", client => client.Payments.FindPreparationAsync("order-1") },
        { "customer_uid", client => client.BillingKeys.GetAsync("card-1") },
        { "customer_uid", client => client.BillingKeys.ListPaymentsAsync("card-1") },
        { "customer_uid", client => client.BillingKeys.ListSchedulesAsync("card-1", new() { From = Tomorrow, To = Tomorrow }) },
        { "customer_uid", client => client.Schedules.ListByCustomerAsync("card-1", new() { From = Tomorrow, To = Tomorrow }) },
        { "merchant_uid", client => client.Schedules.GetAsync("order-1") },
        { "imp_uid", client => client.CashReceipts.FindAsync("imp_1") },
        { "merchant_uid", client => client.CashReceipts.FindExternalAsync("order-1") },
        { "imp_uid", client => client.Certifications.GetAsync("imp_1") },
    };

    public static TheoryData<string> Once { get; } = [.. OnceCalls.ByName.Keys];

    [Fact]
    public void Each_operation_whose_answer_names_something_that_it_was_given_is_tried() =>
        OnceNames.Keys.Should().BeEquivalentTo(
            CodeBase.Operations.Where(found => found.Operation.Effect == Effect.Once && NamesSomething(found.Method.ReturnType))
                .Select(found => found.Operation.Name).Except(["Certifications.SendOtpAsync"]));

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_read_that_names_another_is_no_answer(string name, Func<IIamportClient, Task> read)
    {
        foreach (var (body, isOurs) in Answers(name))
        {
            await using var server = OneAnswer.OfBody(body);

            var failure = await Record.ExceptionAsync(() => read(server.Client));

            failure.Should().Match(found => isOurs ? found == null : found is IamportApiException, body);
            failure?.Message.Should().Contain("is about something else").And.NotContain("other");
        }
    }

    [Theory]
    [MemberData(nameof(Once))]
    public async Task A_write_that_names_another_is_an_unknown_outcome(string operation)
    {
        foreach (var name in OnceNames.GetValueOrDefault(operation, []))
        {
            foreach (var (body, isOurs) in Answers(name, IsListed(operation)))
            {
                await using var server = OneAnswer.OfBody(body);

                var failure = await Record.ExceptionAsync(() => OnceCalls.ByName[operation](server.Client));

                failure.Should().Match(found => isOurs ? found == null : found is IamportOutcomeUnknownException, $"{name} {body}");
            }
        }
    }

    [Fact]
    public async Task What_may_be_repeated_is_no_other()
    {
        await using var server = OneAnswer.Of(OneAnswer.With(Ours, "merchant_uid", "\"other\""));

        await FluentActions.Awaiting(() => server.Client.Payments.UpdatePreparationAsync(new() { MerchantUid = "order-1", Amount = 1 }))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();
        await FluentActions.Awaiting(() => server.Client.Schedules.MoveAsync("order-1", new() { ScheduleAt = Tomorrow }))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();
    }

    [Fact]
    public async Task A_refund_by_order_or_by_payment_compares_what_it_named()
    {
        await using var server = OneAnswer.Of(Ours);

        await server.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));
        await server.Client.Payments.CancelAsync(CancelPaymentRequest.FullOfOrder("order-1"));
        await FluentActions.Awaiting(() => server.Client.Payments.CancelAsync(CancelPaymentRequest.FullOfOrder("order-2")))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();
    }

    // No request of ours names both today; of both the payment decides, as the service has it.
    [Fact]
    public void Where_both_are_asked_for_the_payment_decides()
    {
        var asked = new RequestSubject("imp_1", "order-1");

        new RequestSubject("imp_1", "order-2").IsAnswerTo(asked).Should().BeTrue();
        new RequestSubject("imp_2", "order-1").IsAnswerTo(asked).Should().BeFalse();
    }

    [Theory]
    [InlineData("order-1", "Order-1")]
    [InlineData("order-1", "order-1 ")]
    [InlineData("가", "\u1100\u1161")]
    public async Task Letters_are_compared_one_by_one(string asked, string named)
    {
        await using var server = OneAnswer.Of(OneAnswer.With(Ours, "merchant_uid", JsonValue.Create(named)!.ToJsonString()));

        await FluentActions.Awaiting(() => server.Client.Payments.FindAsync(asked)).Should().ThrowAsync<IamportApiException>();
    }

    [Theory]
    [InlineData("a/b?c=d&e#f%20g")]
    [InlineData("%2e%2E%252F")]
    [InlineData("녹차 🍵+\"<>'\\")]
    [InlineData("...")]
    [InlineData(" x ")]
    [InlineData("a;b,c:d@e$f!g(h)*[i]{j}|k^l`m~n_o.p-q")]
    public async Task However_a_value_is_escaped_it_is_its_own(string merchantUid)
    {
        await using var service = new RawService();
        service.Answer = socket => RawService.RespondAsync(
            socket, "200 OK", Single(OneAnswer.With(Ours, "merchant_uid", JsonValue.Create(merchantUid)!.ToJsonString())));
        await using var above = TestClient.For(service.Address);
        await using var below = TestClient.For(new Uri(service.Address, "proxy/v1/"));

        foreach (var client in new[] { above.Client, below.Client })
        {
            (await client.Payments.FindAsync(merchantUid))!.MerchantUid.Should().Be(merchantUid);
            (await client.Payments.FindAsync(merchantUid, PaymentStatus.Paid))!.MerchantUid.Should().Be(merchantUid);
            (await client.Schedules.RetryAsync(merchantUid)).MerchantUid.Should().Be(merchantUid);
            (await client.Payments.CancelAsync(CancelPaymentRequest.FullOfOrder(merchantUid))).MerchantUid.Should().Be(merchantUid);
        }
    }

    [Fact]
    public async Task Of_several_orders_each_answer_is_about_one()
    {
        await using var server = OneAnswer.Of("""[{"merchant_uid":"order-2"},{"merchant_uid":"order-1"}]""");

        (await server.Client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-1", "order-2", "order-3"))).Should().HaveCount(2);
        (await server.Client.Schedules.UnscheduleAsync(UnscheduleRequest.All("card-1"))).Should().HaveCount(2);
        await FluentActions.Awaiting(() => server.Client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-1", "order-3")))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();
    }

    [Fact]
    public async Task Where_nothing_was_asked_for_by_name_anything_may_come()
    {
        await using var list = OneAnswer.Of($$"""{"total":1,"next":0,"list":[{{Ours}}]}""");
        await using var several = OneAnswer.Of($"[{Ours}]");

        (await list.Client.Payments.ListAsync(PaymentStatusFilter.All)).Items.Should().ContainSingle();
        (await list.Client.Schedules.ListAsync(new() { ScheduleFrom = Tomorrow, ScheduleTo = Tomorrow })).Items.Should().ContainSingle();
        (await several.Client.Payments.GetManyAsync(new(["imp_1", "imp_2"], ["order-3"]))).Items.Should().ContainSingle();
    }

    private static bool IsListed(string operation) => operation is "Schedules.ScheduleAsync" or "Schedules.UnscheduleAsync";

    private static bool NamesSomething(Type returned) =>
        returned.IsAssignableTo(typeof(IAbout)) || (returned.IsGenericType && returned.GetGenericArguments().Any(NamesSomething));

    // Ours as it is, with another name in its place, and with none.
    private static IEnumerable<(string Body, bool IsOurs)> Answers(string name, bool isListed = false) =>
        from answer in new (string Item, bool IsOurs)[]
        {
            (Ours, true), (OneAnswer.With(Ours, name, "\"other\""), false), (OneAnswer.With(Ours, name, "\"\""), true),
        }
        select (isListed ? Envelope($"[{Ours},{answer.Item}]") : Single(answer.Item), answer.IsOurs);

    // A page as well, in which it is the second.
    private static string Single(string item) =>
        Envelope($$"""{{item[..^1]}},"total":2,"previous":0,"next":0,"list":[{{Ours}},{{item}}]}""");

    private static string Envelope(string payload) => $$"""{"code":0,"message":null,"response":{{payload}}}""";
}
