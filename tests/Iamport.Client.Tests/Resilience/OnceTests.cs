using System.Net;
using System.Net.Sockets;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Resilience;

/// <summary>No charge or refund is sent again once it may have been executed, and its caller is told so.</summary>
public sealed class OnceTests
{
    public static TheoryData<string, Func<IIamportClient, Task>> Calls { get; } = new()
    {
        { "refund", client => client.Payments.CancelAsync(CancelPaymentRequest.Partial("imp_1", 100, 1000)) },
        { "retry, which has no body", client => client.Schedules.RetryAsync("order-1") },
        { "deletion, which has no body", client => client.BillingKeys.DeleteAsync("card-1") },
        {
            "escrow change, though it is a PUT",
            client => client.Escrow.UpdateAsync("imp_1", new()
            {
                Sender = new(), Receiver = new(), Logistics = new() { Company = EscrowCourier.Other, Invoice = "1", SentAt = DateTimeOffset.MaxValue },
            })
        },
        {
            "charge",
            client => client.KeyPayments.AgainAsync(new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" })
        },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public Task Closing_the_connection_after_the_request_is_an_unknown_outcome(string what, Func<IIamportClient, Task> call) =>
        IsSentOnce(what, call, RawServer.FinAsync);

    [Theory]
    [MemberData(nameof(Calls))]
    public Task Breaking_the_connection_after_the_request_is_an_unknown_outcome(string what, Func<IIamportClient, Task> call) =>
        IsSentOnce(what, call, RawServer.ResetAsync);

    [Theory]
    [MemberData(nameof(Calls))]
    public Task An_answer_that_breaks_off_is_an_unknown_outcome(string what, Func<IIamportClient, Task> call) =>
        IsSentOnce(what, call, socket => RawServer.AnswerHalfAsync(socket, Wire.Payment));

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task An_answer_that_is_no_envelope_is_an_unknown_outcome(int status)
    {
        using var server = ServiceStub.Start(Answer.Html(status));
        await using var client = TestClient.For(server.Address);

        await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().ContainSingle();
    }

    [Theory]
    [InlineData("""{"code":0,"message":null}""")]
    [InlineData("""{"code":0,"message":null,"response":null}""")]
    [InlineData("""{"code":0,"message":null,"response":{"merchant_uid":"order-1"}}""")]
    [InlineData("""{"message":"no code"}""")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"code":0,"response":{"imp_uid":"imp_1",""")]
    public async Task A_success_without_its_payload_is_an_unknown_outcome(string body)
    {
        using var server = ServiceStub.Start(Answer.Json(body));
        await using var client = TestClient.For(server.Address);

        await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();
    }

    [Theory]
    [InlineData(200, """{"code":1,"message":"already","response":null}""", 1)]
    [InlineData(200, """{"code":"-1","message":"refused"}""", -1)]
    [InlineData(400, """{"code":1,"message":"bad","response":null}""", 1)]
    [InlineData(403, """{"code":1,"message":null,"response":null}""", 1)]
    public async Task A_refusal_is_a_refusal_and_is_not_repeated(int status, string body, int? code)
    {
        using var server = ServiceStub.Start(Answer.Json(body, status));
        await using var client = TestClient.For(server.Address);

        var failure = await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(code);
        ((int)failure.Which.StatusCode).Should().Be(status);
        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task The_exception_names_what_to_look_up()
    {
        var before = DateTimeOffset.UtcNow;
        using var server = ServiceStub.Start(Answer.Html(502));
        await using var client = TestClient.For(server.Address);

        var failure = await FluentActions.Awaiting(() => client.Client.KeyPayments.AgainAsync(
                new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" }))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        failure.Which.Operation.Should().Be("KeyPayments.AgainAsync");
        failure.Which.MerchantUid.Should().Be("order-1");
        failure.Which.CustomerUid.Should().Be("card-1");
        failure.Which.SentAt.Should().BeOnOrAfter(before).And.BeOnOrBefore(DateTimeOffset.UtcNow);
        failure.Which.Message.Should().Contain("Do not send it again").And.Contain("Outcomes.ResolveChargeAsync");
    }

    [Fact]
    public async Task A_time_out_after_sending_is_an_unknown_outcome()
    {
        using var server = ServiceStub.Start(Answer.Never);
        await using var client = TestClient.For(server.Address, options =>
        {
            options.ReadTimeout = options.MoneyTimeout = TimeSpan.FromMilliseconds(300);
        });

        await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task Giving_up_after_sending_is_an_unknown_outcome_and_before_it_a_cancellation()
    {
        using var server = ServiceStub.Start(Answer.Never);
        await using var client = TestClient.For(server.Address);
        using var patience = new CancellationTokenSource();

        var call = client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"), patience.Token);
        await Eventually.Async(() => Task.FromResult(server.Calls.Any()));
        await patience.CancelAsync();
        await FluentActions.Awaiting(() => call).Should().ThrowAsync<IamportOutcomeUnknownException>();

        await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"), patience.Token))
            .Should().ThrowAsync<OperationCanceledException>();
        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task A_connection_that_cannot_be_made_is_tried_again_and_is_no_unknown_outcome()
    {
        await using var unreachable = TestClient.For(ClosedPort(), options => options.MaxRetryAttempts = 1);

        var failure = await FluentActions.Awaiting(() => unreachable.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportConnectionException>();

        failure.Which.InnerException.Should().BeOfType<HttpRequestException>();
    }

    [Fact]
    public async Task Too_many_requests_is_repeated_when_the_service_says_when()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Refusal, 429).WithHeader("Retry-After", "0"), Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address);

        await client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));

        server.Calls.Should().HaveCount(2);
    }

    [Fact]
    public async Task Too_many_requests_is_a_refusal_when_the_service_does_not_say_when_or_says_too_late()
    {
        using var server = ServiceStub.Start(
            Answer.Json(Wire.Refusal, 429), Answer.Json(Wire.Refusal, 429).WithHeader("Retry-After", "3600"));
        await using var client = TestClient.For(server.Address);

        for (var refund = 0; refund < 2; refund++)
        {
            var failure = await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
                .Should().ThrowAsync<IamportApiException>();
            failure.Which.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        }

        server.Calls.Should().HaveCount(2);
    }

    private static async Task IsSentOnce(string what, Func<IIamportClient, Task> call, Func<Socket, Task<bool>> fault)
    {
        // The first call warms the connection: the fault hits a reused one, which is where a socket handler would repeat by itself.
        await using var server = new RawServer((number, socket) => number == 1 ? RawServer.AnswerAsync(socket, Wire.Payment) : fault(socket));
        await using var client = TestClient.For(server.Address);
        await client.Client.Payments.GetAsync("imp_1");

        await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>(what);

        server.Calls.Should().HaveCount(2, what);
    }

    private static Uri ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }
}
