using Iamport.Client.Http;
using Iamport.Client.Tests.Conventions;
using Iamport.Client.Tests.PaymentLinks;
using Iamport.Client.Tests.Resilience;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Http.Answers;

/// <summary>What says for certain that nothing was executed, and what does not.</summary>
public sealed class RefusalTests
{
    private static readonly int[] Refusing = [200, 201, 207, 299, 400, 401, 403, 404, 405, 409, 422, 429, 499];

    private static readonly int[] Others =
        [300, 301, 302, 303, 304, 307, 308, 399, 408, 500, 501, 502, 503, 504, 505, 511, 520, 599, 600, 999];

    private static readonly Dictionary<string, Operation> Once =
        CodeBase.Operations.Select(found => found.Operation).Where(operation => operation.Effect == Effect.Once).ToDictionary(operation => operation.Name);

    public static TheoryData<string> Names { get; } = [.. Once.Keys.Where(name => name != "PaymentLinks.CreateAsync")];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_error_of_the_service_refuses_by_some_statuses_and_by_no_others(string name)
    {
        await using var service = new RawService();
        await using var client = TestClient.For(service.Address);
        foreach (var status in Refusing.Concat(Others))
        {
            service.Answer = socket => RawService.RespondAsync(socket, $"{status} X", """{"code":504,"message":"no","response":null}""");

            var failure = await Record.ExceptionAsync(() => OnceCalls.ByName[name](client.Client));

            var isRefusal = Refusing.Contains(status) || (Once[name].RefusesWithServerError && status is 500 or 501);
            failure.Should().BeAssignableTo(isRefusal ? typeof(IamportApiException) : typeof(IamportOutcomeUnknownException), $"{status}");
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("0")]
    [InlineData("false")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","amount":1000}""")]
    [InlineData("""null,"response":{}""")]
    [InlineData("""{},"response":null""")]
    public async Task An_error_that_carries_something_is_no_answer(string payload)
    {
        foreach (var status in new[] { "200 OK", "400 Bad Request", "404 Not Found" })
        {
            await using var service = new RawService();
            service.Answer = socket =>
                RawService.RespondAsync(socket, status, $$"""{"code":1,"message":"no","response":{{payload}}}""");
            await using var client = TestClient.For(service.Address, options => options.MaxRetryAttempts = 0);

            await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
                .Should().ThrowAsync<IamportOutcomeUnknownException>(status);
            (await FluentActions.Awaiting(() => client.Client.Payments.FindAsync("order-1")).Should().ThrowAsync<IamportApiException>(status))
                .Which.Message.Should().Contain("got no answer that can be read");
        }
    }

    [Theory]
    [InlineData("""{"code":0,"message":null,"response":null}""")]
    [InlineData("""{"message":"no Route matched with those values"}""")]
    [InlineData("<html>default backend</html>")]
    [InlineData("")]
    public async Task A_404_that_is_no_error_of_the_service_does_not_say_that_there_is_none(string body)
    {
        using var server = ServiceStub.Start(Answer.Json(body, 404));
        await using var client = TestClient.For(server.Address);

        await FluentActions.Awaiting(() => client.Client.Payments.FindAsync("order-1")).Should().ThrowAsync<IamportApiException>();
        await FluentActions.Awaiting(() => client.Client.Payments.FindAllAsync("order-1")).Should().ThrowAsync<IamportApiException>();
    }

    [Fact]
    public async Task An_envelope_that_says_two_things_says_nothing()
    {
        await using var service = new RawService();
        await using var client = TestClient.For(service.Address);
        foreach (var body in new[]
        {
            """{"code":0,"code":1,"message":"no"}""", """{"code":1,"code":0,"response":{"imp_uid":"imp_1","merchant_uid":"o","status":"paid","amount":1}}""",
            """{"code":0,"response":{"imp_uid":"imp_1","merchant_uid":"o","status":"paid","amount":1},"response":{"imp_uid":"imp_1","merchant_uid":"o","status":"failed","amount":1}}""",
        })
        {
            service.Answer = socket => RawService.RespondAsync(socket, "200 OK", body);

            await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
                .Should().ThrowAsync<IamportOutcomeUnknownException>(body);
            await FluentActions.Awaiting(() => client.Client.Payments.GetAsync("imp_1")).Should().ThrowAsync<IamportApiException>(body);
        }
    }

    [Theory]
    [InlineData(400, "<html>", typeof(IamportApiException))]
    [InlineData(404, "", typeof(IamportApiException))]
    [InlineData(429, "{}", typeof(IamportApiException))]
    [InlineData(408, "", typeof(IamportOutcomeUnknownException))]
    [InlineData(302, "", typeof(IamportOutcomeUnknownException))]
    [InlineData(500, """{"code":1,"message":"no"}""", typeof(IamportOutcomeUnknownException))]
    [InlineData(200, """{"code":1,"message":"no"}""", typeof(IamportApiException))]
    [InlineData(200, """{"code":"NO","message":"no"}""", typeof(IamportOutcomeUnknownException))]
    [InlineData(200, """{"code":1,"shortenedUrl":"https://impay.link/1"}""", typeof(IamportOutcomeUnknownException))]
    [InlineData(200, """{"message":"no"}""", typeof(IamportOutcomeUnknownException))]
    [InlineData(200, "", typeof(IamportOutcomeUnknownException))]
    public async Task The_host_of_the_payment_links_has_no_envelope_and_refuses_by_its_status(int status, string body, Type expected)
    {
        await using var service = new RawService();
        service.Answer = socket => RawService.RespondAsync(socket, $"{status} X\r\nRetry-After: 0", body);
        await using var client = TestClient.For(service.Address);

        var failure = await Record.ExceptionAsync(() => client.Client.PaymentLinks.CreateAsync(LinkOrders.Request(DateTimeOffset.UtcNow.AddDays(1))));

        failure.Should().BeOfType(expected);
        service.Requests.Should().ContainSingle();
    }
}
