using Iamport.Client.Http;
using Iamport.Client.Tests.Conventions;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Resilience;

/// <summary>
/// Something between may pass a request on and answer it by itself: only the service's own envelope says that nothing was executed, and only
/// after that is what may be done once sent again.
/// </summary>
public sealed class OnceAndBareAnswersTests
{
    private const string Token = """{"code":0,"message":null,"response":{"access_token":"token-2","now":1,"expired_at":1801}}""";

    private static readonly string[] Bodies =
    [
        "", " \r\n", "<html>not allowed</html>", "null", "[]", "{}", "\"no\"", """{"message":"Unauthorized"}""", """{"error":{"code":1,"message":"no"}}""",
        """{"code":0,"message":null,"response":null}""", """{"code":null,"message":"no"}""", """{"code":"UNAUTHORIZED","message":"no"}""",
        """{"code":-1,"message":"no","response":{}}""", """{"code":-1,"message":"no","response":[]}""", """{"code":-1,"message":"no","response":false}""",
        """{"code":-1,"code":-1,"message":"no"}""", """[{"code":-1,"message":"no"}]""", """{"code":-1,"message":"no" """,
        """{"code":-1,"message":"no"}<html>""", """{"code":-1,"message":"no"}{"code":-1}""", "\u001f\u008b\b\0\0\0",
    ];

    private static readonly string[] Statuses =
        ["400 Bad Request", "401 Unauthorized", "402 Payment Required", "403 Forbidden", "404 Not Found", "409 Conflict", "429 Too Many Requests", "451 No", "499 No"];

    public static TheoryData<string> Names { get; } =
    [
        .. CodeBase.Operations.Select(found => found.Operation).Where(IsOnceBehindAnEnvelope).Select(operation => operation.Name),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task After_a_401_or_a_429_that_is_not_the_services_no_operation_is_sent_again(string name)
    {
        await using var service = new RawService();
        await using var client = TestClient.For(service.Address);
        foreach (var status in new[] { "401 Unauthorized", "429 Too Many Requests\r\nRetry-After: 0" })
        {
            service.Requests.Clear();
            service.Answer = socket => RawService.RespondAsync(socket, status, "<html>no</html>", "text/html");

            await FluentActions.Awaiting(() => OnceCalls.ByName[name](client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>(status);

            service.Requests.Should().ContainSingle(status);
        }
    }

    [Fact]
    public async Task No_4xx_without_the_services_envelope_is_a_refusal_whatever_stands_in_it()
    {
        await using var service = new RawService();
        await using var client = TestClient.For(service.Address);
        foreach (var (status, body) in Statuses.SelectMany(status => Bodies.Select(body => (status, body))))
        {
            service.Requests.Clear();
            service.Answer = socket => RawService.RespondAsync(socket, $"{status}\r\nRetry-After: 0", body);

            await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
                .Should().ThrowAsync<IamportOutcomeUnknownException>($"{status} {body}");

            service.Requests.Should().ContainSingle($"{status} {body}");
        }
    }

    [Fact]
    public async Task Nor_is_it_one_of_what_may_be_repeated()
    {
        await using var service = new RawService();
        await using var client = TestClient.For(service.Address);
        foreach (var (status, body) in Statuses.SelectMany(status => Bodies.Select(body => (status, body))))
        {
            service.Answer = socket => RawService.RespondAsync(socket, $"{status}\r\nRetry-After: 0", body);

            await FluentActions.Awaiting(() => client.Client.Payments.UpdatePreparationAsync(new() { MerchantUid = "order-1", Amount = 1000 }))
                .Should().ThrowAsync<IamportOutcomeUnknownException>($"{status} {body}");
        }
    }

    [Theory]
    [InlineData("401 Unauthorized")]
    [InlineData("429 Too Many Requests\r\nRetry-After: 0")]
    public async Task After_the_services_own_it_is_sent_again_and_after_another_ones_not_a_third_time(string status)
    {
        await using var service = new RawService();
        await using var client = TestClient.For(service.Address);
        service.Answer = socket => service.Requests.Count == 1
            ? RawService.RespondAsync(socket, status, Wire.Unauthorized)
            : RawService.RespondAsync(socket, status, "<html>no</html>");

        await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        service.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_read_renews_its_token_and_waits_whoever_says_so()
    {
        await using var service = new RawService();
        await using var client = TestClient.For(service.Address);
        service.Answer = socket => service.Requests.Count switch
        {
            1 => RawService.RespondAsync(socket, "401 Unauthorized", "<html>no</html>"),
            2 => RawService.RespondAsync(socket, "429 Too Many Requests\r\nRetry-After: 0", ""),
            _ => RawService.RespondAsync(socket, "200 OK", Wire.Payment),
        };

        (await client.Client.Payments.GetAsync("imp_1")).ImpUid.Should().Be("imp_1");

        service.Requests.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_request_for_a_token_is_repeated_whoever_says_so()
    {
        var requests = 0;
        await using var server = new RawServer((_, _) => Task.FromResult(false))
        {
            OnRequest = (request, socket) => !request.Contains("/users/getToken", StringComparison.Ordinal)
                ? RawServer.AnswerAsync(socket, Wire.Payment)
                : ++requests == 1
                    ? RawService.RespondAsync(socket, "429 Too Many Requests\r\nRetry-After: 0", "")
                    : RawServer.AnswerAsync(socket, Token),
        };
        await using var client = TestClient.For(server.Address);

        await client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));

        requests.Should().Be(2);
    }

    private static bool IsOnceBehindAnEnvelope(Operation operation) =>
        operation.Effect == Effect.Once && !operation.Name.StartsWith($"{nameof(IIamportClient.PaymentLinks)}.", StringComparison.Ordinal);
}
