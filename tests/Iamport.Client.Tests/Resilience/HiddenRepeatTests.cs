using System.Net;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;

namespace Iamport.Client.Tests.Resilience;

/// <summary>Wherever an application hides a repeat, in the primary handler too, what may move money leaves this machine once.</summary>
public sealed class HiddenRepeatTests
{
    public static TheoryData<string, Action<IServiceCollection>, Action<IHttpClientBuilder>> Places { get; } = new()
    {
        { "in the primary handler", _ => { }, http => http.ConfigurePrimaryHttpMessageHandler(() => Around.Retrying(new SocketsHttpHandler())) },
        {
            "twice in the primary handler",
            _ => { },
            http => http.ConfigurePrimaryHttpMessageHandler(() => Around.Retrying(Around.Retrying(new SocketsHttpHandler())))
        },
        { "in a filter registered before", services => services.AddFilter(before: false), _ => { } },
        { "in a filter registered before, that goes first", services => services.AddFilter(before: true), _ => { } },
        { "in a filter registered after", _ => { }, http => http.Services.AddFilter(before: false) },
        { "in a filter registered after, that goes first", _ => { }, http => http.Services.AddFilter(before: true) },
        { "among the handlers of a filter registered after", _ => { }, http => http.Services.AddFilter(before: false, isAdditional: true) },
        { "in a later primary handler of all clients", _ => { }, http => http.Services.ConfigureHttpClientDefaults(all => all.ConfigurePrimaryHttpMessageHandler((handler, _) => { })) },
        {
            "on the builder, in a filter and in the primary handler",
            services => services.AddFilter(before: false),
            http =>
            {
                http.AddHttpMessageHandler(() => Around.Retrying()).ConfigurePrimaryHttpMessageHandler(() => Around.Retrying(new SocketsHttpHandler()));
                http.Services.AddFilter(before: false);
            }
        },
        { "in a transport that is no handler around another", _ => { }, http => http.ConfigurePrimaryHttpMessageHandler(() => new Opaque()) },
        { "in a transport that copies", _ => { }, http => http.ConfigurePrimaryHttpMessageHandler(() => new Opaque(copies: true)) },
        { "in a transport that hedges", _ => { }, http => http.ConfigurePrimaryHttpMessageHandler(() => new Opaque(hedges: true)) },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_charge_is_sent_once(string where, Action<IServiceCollection> before, Action<IHttpClientBuilder> build)
    {
        using var gateway = ServiceStub.Start(Answer.Html(502));
        await using var broken = new RawServer((_, socket) => RawServer.ResetAsync(socket));
        Func<IIamportClient, Task>[] calls = [WritingCalls.ChargeAsync, WritingCalls.RefundAsync, WritingCalls.RetryAsync];
        foreach (var name in new[] { "", "tea shop" })
        {
            foreach (var address in new[] { gateway.Address, broken.Address })
            {
                await using var provider = Provider(address, name, before, build);
                foreach (var call in calls)
                {
                    await FluentActions.Awaiting(() => call(provider.GetRequiredKeyedService<IIamportClient>(name)))
                        .Should().ThrowAsync<IamportOutcomeUnknownException>(where);
                }
            }
        }

        gateway.Calls.Should().HaveCount(2 * calls.Length, where);
        broken.Calls.Should().HaveCount(2 * calls.Length, where);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task What_succeeds_succeeds(string where, Action<IServiceCollection> before, Action<IHttpClientBuilder> build)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var provider = Provider(server.Address, "", before, build);
        var client = provider.GetRequiredService<IIamportClient>();

        await WritingCalls.ReadAsync(client);
        await WritingCalls.ReplaceAsync(client);
        if (!where.Contains("hedges", StringComparison.Ordinal))
        {
            await WritingCalls.ChargeAsync(client);
        }

        server.Calls.Select(call => call.Path).Distinct().Should().HaveCountGreaterThanOrEqualTo(2, where);
    }

    [Fact]
    public async Task A_transport_that_sends_again_after_it_has_answered_sends_nothing()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        var line = new HttpMessageInvoker(new SocketsHttpHandler());
        var late = new List<Func<Task>>();
        var transport = new OwnTransport(async (request, cancellationToken) =>
        {
            var response = await line.SendAsync(request, cancellationToken);
            var again = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
            late.Add(async () => await line.SendAsync(again, CancellationToken.None));
            return response;
        });
        await using var client = TestClient.For(server.Address, build: builder => builder
            .ConfigurePrimaryHttpMessageHandler(() => transport)
            .AddHttpMessageHandler(() => new Around(async (_, send) =>
            {
                var response = await send();
                await FluentActions.Awaiting(late[0]).Should().ThrowAsync<Exception>();
                return response;
            })));

        await WritingCalls.ChargeAsync(client.Client);
        await FluentActions.Awaiting(late[0]).Should().ThrowAsync<Exception>();

        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task What_may_be_repeated_still_is_where_the_application_says_so()
    {
        using var server = ServiceStub.Start(Answer.Html(502), Answer.Html(502), Answer.Json(Wire.Payment));
        await using var client = TestClient.For(
            server.Address,
            options => options.MaxRetryAttempts = 0,
            build: builder => builder.ConfigurePrimaryHttpMessageHandler(() => Around.Retrying(new SocketsHttpHandler())));

        await WritingCalls.ReplaceAsync(client.Client);

        server.Calls.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_replacement_that_the_application_repeated_is_unknown_though_the_last_one_never_left()
    {
        await using var server = new RawServer((_, socket) => RawServer.ResetAsync(socket));
        var sendings = 0;
        await using var client = TestClient.For(server.Address, options => options.MaxRetryAttempts = 0, build: builder => builder
            .AddHttpMessageHandler(() => Around.Retrying())
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                PooledConnectionLifetime = TimeSpan.Zero,
                ConnectCallback = async (context, cancellationToken) =>
                {
                    // The first is for the token.
                    if (Interlocked.Increment(ref sendings) > 2)
                    {
                        throw new HttpRequestException(HttpRequestError.ConnectionError, "The line is gone.");
                    }

                    var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                    await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                    return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
                },
            }));

        await FluentActions.Awaiting(() => WritingCalls.ReplaceAsync(client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().ContainSingle();
    }

    private static ServiceProvider Provider(Uri address, string name, Action<IServiceCollection> before, Action<IHttpClientBuilder> build)
    {
        var services = new ServiceCollection();
        before(services);
        build(services.AddIamport(name, options =>
            (options.ImpKey, options.ImpSecret, options.BaseAddress) = ("sandbox_key", "sandbox_secret", address)));
        return services.BuildServiceProvider();
    }

    private sealed class Opaque(bool copies = false, bool hedges = false) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _invoker = new(new SocketsHttpHandler());

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var isMoney = request.RequestUri!.AbsolutePath != "/users/getToken";
            if (isMoney && hedges)
            {
                return (await Task.WhenAll(_invoker.SendAsync(request, cancellationToken), _invoker.SendAsync(Copy(request), cancellationToken)))[1];
            }

            try
            {
                var response = await _invoker.SendAsync(request, cancellationToken);
                if (response.StatusCode == HttpStatusCode.OK || !isMoney)
                {
                    return response;
                }
            }
            catch (HttpRequestException)
            {
                // Once more.
            }

            return await _invoker.SendAsync(copies ? Copy(request) : request, cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            _invoker.Dispose();
            base.Dispose(disposing);
        }

        private static HttpRequestMessage Copy(HttpRequestMessage request)
        {
            var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
            copy.Headers.Authorization = request.Headers.Authorization;
            return copy;
        }
    }
}

file static class Filters
{
    public static void AddFilter(this IServiceCollection services, bool before, bool isAdditional = false) =>
        services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new Filter(before, isAdditional));

    private sealed class Filter(bool before, bool isAdditional) : IHttpMessageHandlerBuilderFilter
    {
        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            if (!before)
            {
                next(builder);
            }

            if (isAdditional)
            {
                builder.AdditionalHandlers.Add(Around.Retrying());
            }
            else
            {
                builder.PrimaryHandler = Around.Retrying(builder.PrimaryHandler);
            }

            if (before)
            {
                next(builder);
            }
        };
    }
}
