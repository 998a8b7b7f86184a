using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Resilience;

/// <summary>Whatever an application hangs around the client, a refund leaves this machine once per call.</summary>
public sealed class SingleSendGuardTests
{
    [Fact]
    public async Task A_retry_handler_on_the_returned_builder_cannot_refund_twice()
    {
        using var server = ServiceStub.Start(Answer.Html(502));
        await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Resending()));

        await Refund(client).Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task A_retry_handler_set_for_all_clients_cannot_refund_twice()
    {
        using var server = ServiceStub.Start(Answer.Html(502));
        await using var client = TestClient.For(server.Address, build: builder =>
            builder.Services.ConfigureHttpClientDefaults(all => all.AddHttpMessageHandler(() => new Resending())));

        await Refund(client).Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task A_copied_request_is_stopped_and_the_first_ones_outcome_is_unknown()
    {
        using var server = ServiceStub.Start(Answer.Html(502));
        await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Copying(sendFirst: true)));

        await Refund(client).Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task A_copy_in_the_place_of_the_request_is_stopped_before_it_is_sent()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Copying(sendFirst: false)));

        var failure = await Refund(client).Should().ThrowAsync<IamportException>();

        failure.Which.Should().NotBeOfType<IamportOutcomeUnknownException>();
        server.Calls.Should().BeEmpty();
    }

    [Fact]
    public async Task A_handler_that_replaces_the_body_does_not_make_a_lost_refund_look_unsent()
    {
        await using var server = new RawServer((_, socket) => RawServer.ResetAsync(socket));
        await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Rewriting()));

        await Refund(client).Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task A_handler_that_reads_the_body_does_not_make_a_lost_refund_look_unsent()
    {
        await using var server = new RawServer((_, socket) => RawServer.ResetAsync(socket));
        await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Reading()));

        await Refund(client).Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task Registering_twice_sends_once()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address, build: builder => builder.Services.AddIamport(_ => { }));

        await client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));

        server.Calls.Should().ContainSingle();
    }

    [Theory]
    [InlineData("")]
    [InlineData("tea shop")]
    public async Task A_retry_handler_on_a_second_registration_under_the_same_name_cannot_refund_twice(string name)
    {
        using var server = ServiceStub.Start(Answer.Html(502));
        var services = new ServiceCollection();
        services.AddIamport(name, options => Configure(options, server.Address)).AddHttpMessageHandler(() => new Resending());
        services.AddIamport(name, options => Configure(options, server.Address)).AddHttpMessageHandler(() => new Resending());
        await using var provider = services.BuildServiceProvider();

        await FluentActions.Awaiting(() => provider.GetRequiredKeyedService<IIamportClient>(name).Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task A_hedge_cannot_refund_twice()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address, build: builder => builder.AddHttpMessageHandler(() => new Hedging()));

        await Refund(client).Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task A_transport_of_the_applications_own_that_follows_redirects_cannot_refund_elsewhere()
    {
        using var server = ServiceStub.Start(Answer.Html(307).WithHeader("Location", "/payments/cancel"));
        foreach (var transport in new HttpMessageHandler[]
        {
            new SocketsHttpHandler { AllowAutoRedirect = true },
            new HttpClientHandler { AllowAutoRedirect = true },
            new Reading { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = true } },
        })
        {
            await using var client = TestClient.For(server.Address, build: builder => builder.ConfigurePrimaryHttpMessageHandler(() => transport));

            await Refund(client).Should().ThrowAsync<IamportOutcomeUnknownException>();
        }

        server.Calls.Should().HaveCount(3);
    }

    private static Func<Task> Refund(TestClient client) => () => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));

    private static void Configure(IamportOptions options, Uri address) =>
        (options.ImpKey, options.ImpSecret, options.BaseAddress) = ("sandbox_key", "sandbox_secret", address);

    private sealed class Resending : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode ? response : await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Hedging : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var first = base.SendAsync(request, cancellationToken);
            return request.RequestUri!.AbsolutePath == "/users/getToken"
                ? await first
                : (await Task.WhenAll(first, base.SendAsync(request, cancellationToken)))[1];
        }
    }

    private sealed class Copying(bool sendFirst) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath == "/users/getToken")
            {
                return await base.SendAsync(request, cancellationToken);
            }

            if (sendFirst)
            {
                await base.SendAsync(request, cancellationToken);
            }

            using var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
            copy.Headers.Authorization = request.Headers.Authorization;
            return await base.SendAsync(copy, cancellationToken);
        }
    }

    private sealed class Rewriting : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath != "/users/getToken")
            {
                request.Content = new StringContent("""{"imp_uid":"imp_1"}""");
            }

            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Reading : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.LoadIntoBufferAsync(cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
