using System.Net;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Polly.CircuitBreaker;
using Polly.RateLimiting;

namespace Iamport.Client.Tests.Resilience;

/// <summary>Whatever an application hangs around the client throws, what leaves a call says whether money may have moved.</summary>
public sealed class ForeignExceptionTests
{
    private static readonly Func<Exception>[] Thrown =
    [
        () => new BrokenCircuitException(),
        () => new RateLimiterRejectedException(),
        () => new ObjectDisposedException("a handler"),
        () => new OptionsValidationException("", typeof(IamportOptions), ["a bad reload"]),
        () => new OverflowException(),
        () => new InvalidOperationException(),
        () => new ArgumentException("a wrong argument"),
        () => new KeyNotFoundException(),
        () => new AggregateException(new TimeoutException()),
        () => new OperationCanceledException(),
        () => new TaskCanceledException("a time-out of another", new TimeoutException()),
        () => new IamportException("thrown by a handler"),
        () => new IamportOutcomeUnknownException("thrown by a handler"),
        () => new OwnException(),
    ];

    public static TheoryData<string, Func<IIamportClient, Task>> Writes { get; } = new()
    {
        { "charge", WritingCalls.ChargeAsync },
        { "refund", WritingCalls.RefundAsync },
        { "retry, which has no body", WritingCalls.RetryAsync },
        { "replacement", WritingCalls.ReplaceAsync },
    };

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task After_the_guard_it_is_an_unknown_outcome(string what, Func<IIamportClient, Task> call)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        foreach (var thrown in Thrown)
        {
            var exception = thrown();
            await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Around(async (_, send) =>
            {
                (await send()).Dispose();
                throw exception;
            })));

            var failure = await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>(what);

            failure.Which.InnerException.Should().BeSameAs(exception);
        }

        server.Calls.Should().HaveCount(Thrown.Length, what);
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Before_the_guard_calling_again_is_safe(string what, Func<IIamportClient, Task> call)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        foreach (var thrown in Thrown)
        {
            var exception = thrown();
            await using var client = TestClient.For(
                server.Address, build: builder => builder.AddHttpMessageHandler(() => new Around((_, _) => throw exception)));

            var failure = await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<IamportConnectionException>(what);

            failure.Which.InnerException.Should().BeSameAs(exception);
            failure.Which.Message.Should().Contain("Calling again is safe");
        }

        server.Calls.Should().BeEmpty(what);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_read_could_not_be_made(bool isSent)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        foreach (var thrown in Thrown)
        {
            var exception = thrown();
            await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Around(async (_, send) =>
            {
                if (isSent)
                {
                    await send();
                }

                throw exception;
            })));

            var failure = await FluentActions.Awaiting(() => WritingCalls.ReadAsync(client.Client)).Should().ThrowAsync<IamportConnectionException>();

            failure.Which.InnerException.Should().BeSameAs(exception);
        }
    }

    [Fact]
    public async Task The_request_for_a_token_could_not_be_made_and_nothing_was_sent()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        foreach (var thrown in Thrown)
        {
            await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new OnToken(thrown)));

            await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(client.Client)).Should().ThrowAsync<IamportConnectionException>();
            await FluentActions.Awaiting(() => client.Client.ProveKeysAsync()).Should().ThrowAsync<IamportConnectionException>();
        }

        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_handler_does_to_the_request_does_not_lose_what_the_call_was_about()
    {
        Action<HttpRequestMessage>[] deeds =
        [
            request => request.RequestUri = new Uri("/", UriKind.Relative),
            request => request.RequestUri = null,
            request => request.Headers.Clear(),
            request => request.Content = null,
            request => request.Dispose(),
            request => ((IDictionary<string, object?>)request.Options).Clear(),
        ];
        using var server = ServiceStub.Start(Answer.Html(502));
        foreach (var deed in deeds)
        {
            await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Around(async (request, send) =>
            {
                await send();
                deed(request);
                throw new OwnException();
            })));

            (await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>())
                .Which.MerchantUid.Should().Be("order-1");
            (await FluentActions.Awaiting(() => client.Client.Schedules.RetryAsync("order-2")).Should().ThrowAsync<IamportOutcomeUnknownException>())
                .Which.MerchantUid.Should().Be("order-2");
        }
    }

    [Fact]
    public async Task A_handler_that_reads_the_request_afterwards_and_a_transport_that_disposes_it_change_no_result()
    {
        var read = "";
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Around(async (request, send) =>
        {
            var response = await send();
            read = await request.Content!.ReadAsStringAsync();
            return response;
        })));
        var transport = new OwnTransport(async (request, cancellationToken) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            request.Dispose();
            return OwnTransport.Json(Wire.Payment);
        });
        await using var other = TestClient.For(server.Address, build: builder => builder.ConfigurePrimaryHttpMessageHandler(() => transport));

        await WritingCalls.ChargeAsync(client.Client);
        await WritingCalls.ChargeAsync(other.Client);

        read.Should().Contain("order-1");
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(200)]
    [InlineData(302)]
    public async Task A_handler_that_answers_in_the_services_place_leaves_nothing_unknown(int status)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address, options => options.MaxRetryAttempts = 0, build: builder => builder
            .AddHttpMessageHandler(() => new Around((_, _) => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status)))));

        (await FluentActions.Awaiting(() => WritingCalls.RefundAsync(client.Client)).Should().ThrowAsync<IamportException>())
            .Which.Should().NotBeOfType<IamportOutcomeUnknownException>();
        server.Calls.Should().BeEmpty();
    }

    [Fact]
    public async Task A_handler_without_an_answer_is_an_unknown_outcome()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Around(async (_, send) =>
        {
            await send();
            return null!;
        })));

        await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>();
    }

    [Fact]
    public async Task A_container_disposed_between_two_attempts_is_told_as_what_it_did_to_the_call()
    {
        foreach (var (answer, isUnknown) in new[] { (Answer.Json(Wire.Unauthorized, 401), false), (Answer.Html(503), true) })
        {
            using var server = ServiceStub.Start(answer);
            TestClient? client = null;
            client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Around(async (_, send) =>
            {
                var response = await send();
                await client!.DisposeAsync();
                return response;
            })));

            var failure = (await FluentActions.Awaiting(() => WritingCalls.ReplaceAsync(client.Client)).Should().ThrowAsync<IamportException>()).Which;

            failure.Should().BeOfType(isUnknown ? typeof(IamportOutcomeUnknownException) : typeof(IamportConnectionException));
            server.Calls.Should().ContainSingle();
        }
    }

    [Fact]
    public async Task The_callers_own_cancellation_stays_one_and_so_does_a_refusal_of_the_keys()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        using var patience = new CancellationTokenSource();
        await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Around(async (_, _) =>
        {
            await patience.CancelAsync();
            throw new OperationCanceledException(patience.Token);
        })));
        await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"), patience.Token))
            .Should().ThrowAsync<OperationCanceledException>();

        server.Given(ServiceStub.TokenRequest).RespondWith(Answer.Json(Wire.Unauthorized, 401));
        await using var refused = TestClient.For(server.Address);
        await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(refused.Client)).Should().ThrowAsync<IamportAuthenticationException>();
        server.Calls.Should().BeEmpty();
    }

    private sealed class OwnException : Exception;

    private sealed class OnToken(Func<Exception> thrown) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw thrown();
    }
}
