using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Resilience;

/// <summary>That a charge never left this machine is believed only where its content shows it.</summary>
public sealed class NeverLeftTests
{
    public static TheoryData<HttpRequestError> BeforeSending { get; } =
    [
        HttpRequestError.NameResolutionError, HttpRequestError.ConnectionError, HttpRequestError.SecureConnectionError, HttpRequestError.ProxyTunnelError,
    ];

    public static TheoryData<string, Func<IIamportClient, Task>> Calls { get; } = new()
    {
        { "charge", WritingCalls.ChargeAsync },
        { "retry, which has no body", WritingCalls.RetryAsync },
    };

    [Theory]
    [MemberData(nameof(BeforeSending))]
    public async Task A_transport_of_the_applications_own_that_took_the_body_is_not_believed(HttpRequestError error)
    {
        foreach (var call in new Func<IIamportClient, Task>[] { WritingCalls.ChargeAsync, WritingCalls.RetryAsync })
        {
            var transport = new OwnTransport(async (request, cancellationToken) =>
            {
                await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
                throw new HttpRequestException(error);
            });
            await using var client = For(transport);

            await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>();

            transport.Calls.Should().Be(1);
        }
    }

    [Theory]
    [MemberData(nameof(BeforeSending))]
    public async Task One_that_did_not_is_believed_when_it_names_a_fault_that_comes_before_sending(HttpRequestError error)
    {
        var transport = new OwnTransport((_, _) => throw new HttpRequestException(error));
        await using var client = For(transport);

        await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(client.Client)).Should().ThrowAsync<IamportConnectionException>();

        transport.Calls.Should().Be(2);
    }

    [Fact]
    public async Task One_that_did_not_is_not_believed_when_it_names_another()
    {
        Exception[] faults =
        [
            new HttpRequestException(HttpRequestError.Unknown), new HttpRequestException(HttpRequestError.ResponseEnded), new HttpRequestException("lost"),
            new IOException(), new InvalidOperationException(), new OperationCanceledException(), new TimeoutException(),
        ];
        foreach (var fault in faults)
        {
            var transport = new OwnTransport((_, _) => throw fault);
            await using var client = For(transport);

            await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>();

            transport.Calls.Should().Be(1);
        }
    }

    [Fact]
    public async Task What_was_told_as_never_sent_cannot_be_sent_later()
    {
        HttpContent? kept = null;
        var refused = 0;
        var transport = new OwnTransport((request, _) =>
        {
            kept = request.Content;
            throw new HttpRequestException(HttpRequestError.ConnectionError);
        });
        await using var client = TestClient.For(new Uri("http://127.0.0.1"), options => options.MaxRetryAttempts = 1, build: builder => builder
            .ConfigurePrimaryHttpMessageHandler(() => transport)
            .AddHttpMessageHandler(() => new Around(async (_, send) =>
            {
                try
                {
                    return await send();
                }
                finally
                {
                    await FluentActions.Awaiting(() => kept!.CopyToAsync(Stream.Null)).Should().ThrowAsync<IamportException>();
                    refused++;
                }
            })));

        await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(client.Client)).Should().ThrowAsync<IamportConnectionException>();

        refused.Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task An_outage_is_none_whatever_a_handler_did_to_the_body(string what, Func<IIamportClient, Task> call)
    {
        Func<HttpRequestMessage, Task>[] deeds =
        [
            _ => Task.CompletedTask,
            request => request.Content!.LoadIntoBufferAsync(),
            request => request.Content!.CopyToAsync(Stream.Null),
            request =>
            {
                request.Content = new StringContent("{}");
                return Task.CompletedTask;
            },
            request =>
            {
                request.Content = null;
                return Task.CompletedTask;
            },
        ];
        foreach (var deed in deeds)
        {
            await using var client = OnALine((_, _) => throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionRefused), deed);

            await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<IamportConnectionException>(what);
        }
    }

    [Fact]
    public async Task A_connection_that_takes_too_long_is_an_outage()
    {
        await using var client = OnALine(async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return Stream.Null;
        });

        await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(client.Client)).Should().ThrowAsync<IamportConnectionException>();
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_body_that_a_handler_took_away_is_not_repeated_by_the_transport(string what, Func<IIamportClient, Task> call)
    {
        await using var server = new RawServer((number, socket) => number == 1 ? RawServer.AnswerAsync(socket, Wire.Payment) : RawServer.FinAsync(socket));
        await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Around((request, send) =>
        {
            request.Content = null;
            return send();
        })));
        await WritingCalls.ReadAsync(client.Client);

        await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>(what);

        server.Calls.Should().HaveCount(2);
    }

    private static TestClient For(OwnTransport transport) => TestClient.For(
        new Uri("http://127.0.0.1"), options => options.MaxRetryAttempts = 1, build: builder => builder.ConfigurePrimaryHttpMessageHandler(() => transport));

    // Tokens come over a line of their own.
    private static TestClient OnALine(
        Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> connect, Func<HttpRequestMessage, Task>? deed = null) => TestClient.For(
        new Uri("http://127.0.0.1"),
        options =>
        {
            options.MaxRetryAttempts = 0;
            options.MoneyTimeout = TimeSpan.FromMilliseconds(200);
        },
        build: builder => builder
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { ConnectCallback = connect })
            .AddHttpMessageHandler(() => new TokenByHand())
            .AddHttpMessageHandler(() => new Around(async (request, send) =>
            {
                await (deed?.Invoke(request) ?? Task.CompletedTask);
                return await send();
            })));

    private sealed class TokenByHand : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.AbsolutePath == "/users/getToken"
                ? Task.FromResult(OwnTransport.Json("""{"code":0,"message":null,"response":{"access_token":"token-1","now":1,"expired_at":1801}}"""))
                : base.SendAsync(request, cancellationToken);
    }
}
