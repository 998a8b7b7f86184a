using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using WireMock.ResponseBuilders;

namespace Iamport.Client.Tests.Resilience;

/// <summary>Resilience handlers that an application sets for all its clients, as Aspire's templates do, are not for this one.</summary>
public sealed class StandardResilienceTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(100);

    public static TheoryData<string, Action<IHttpClientBuilder>> Handlers { get; } = new()
    {
        { "standard", http => http.AddStandardResilienceHandler(Shorten) },
        {
            "hedging",
            http => http.AddStandardHedgingHandler().Configure(options =>
            {
                options.Hedging.Delay = TimeSpan.FromMilliseconds(50);
                options.TotalRequestTimeout.Timeout = 4 * Short;
                options.Endpoint.Timeout.Timeout = Short;
                options.Endpoint.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(1);
                options.Endpoint.CircuitBreaker.MinimumThroughput = 2;
            })
        },
        { "one's own", http => http.AddResilienceHandler("own", pipeline => pipeline.AddTimeout(Short)) },
        { "Polly's older one", http => http.AddHttpMessageHandler(() => new PolicyHttpMessageHandler(Short)) },
        {
            "in the primary one",
            http => http.ConfigurePrimaryHttpMessageHandler(() => new ResilienceHandler(
                new ResiliencePipelineBuilder<HttpResponseMessage>().AddTimeout(Short).Build()) { InnerHandler = new SocketsHttpHandler() })
        },
    };

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task A_charge_takes_longer_than_they_allow_and_succeeds(string what, Action<IHttpClientBuilder> add)
    {
        using var server = ServiceStub.Start(Slow());
        foreach (var name in new[] { "", "tea shop" })
        {
            foreach (var isAfter in new[] { false, true })
            {
                await using var provider = Provider(server.Address, name, services => services.ConfigureHttpClientDefaults(add), isAfter);

                await WritingCalls.ChargeAsync(provider.GetRequiredKeyedService<IIamportClient>(name));
            }

            await using var own = Provider(server.Address, name, _ => { }, isAfter: false, add);
            await WritingCalls.ChargeAsync(own.GetRequiredKeyedService<IIamportClient>(name));
        }

        server.Calls.Should().HaveCount(6, what);
    }

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task An_outage_opens_no_circuit_and_repeats_nothing(string what, Action<IHttpClientBuilder> add)
    {
        using var server = ServiceStub.Start(Answer.Html(502));
        await using var provider = Provider(server.Address, "", services => services.ConfigureHttpClientDefaults(add), isAfter: false);
        var client = provider.GetRequiredService<IIamportClient>();

        for (var call = 0; call < 20; call++)
        {
            await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(client)).Should().ThrowAsync<IamportOutcomeUnknownException>(what);
        }

        server.Calls.Should().HaveCount(20, what);
    }

    [Fact]
    public async Task Other_clients_of_the_application_keep_them()
    {
        using var server = ServiceStub.Start(Slow());
        await using var provider = Provider(
            server.Address, "", services => services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler(Shorten)), isAfter: true);
        await WritingCalls.ChargeAsync(provider.GetRequiredService<IIamportClient>());

        using var other = provider.GetRequiredService<IHttpClientFactory>().CreateClient("other");
        await FluentActions.Awaiting(() => other.GetAsync(server.Address)).Should().ThrowAsync<Polly.Timeout.TimeoutRejectedException>();
    }

    [Fact]
    public async Task Where_they_cannot_be_taken_out_the_host_does_not_start_and_is_told_what_to_write()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        var used = new ResilienceHandler(ResiliencePipeline<HttpResponseMessage>.Empty)
        {
            InnerHandler = new Around((_, send) => send()) { InnerHandler = new SocketsHttpHandler() },
        };
        using var elsewhere = new HttpClient(used, disposeHandler: false);
        (await elsewhere.GetAsync(server.Address)).Dispose();
        await using var provider = Provider(
            server.Address, "tea shop", _ => { }, isAfter: false, http => http.ConfigurePrimaryHttpMessageHandler(() => used));

        FluentActions.Invoking(() => provider.GetRequiredService<IStartupValidator>().Validate())
            .Should().Throw<OptionsValidationException>().WithMessage("*'Iamport.Client:tea shop'*ConfigurePrimaryHttpMessageHandler(() =>*");
    }

    private static IResponseBuilder Slow() => Answer.Json(Wire.Payment).WithDelay(4 * Short);

    private static void Shorten(HttpStandardResilienceOptions options)
    {
        options.AttemptTimeout.Timeout = Short;
        options.TotalRequestTimeout.Timeout = 3 * Short;
        options.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(1);
        options.CircuitBreaker.MinimumThroughput = 2;
    }

    private static ServiceProvider Provider(
        Uri address, string name, Action<IServiceCollection> register, bool isAfter, Action<IHttpClientBuilder>? build = null)
    {
        var services = new ServiceCollection();
        if (!isAfter)
        {
            register(services);
        }

        var builder = services.AddIamport(name, options =>
            (options.ImpKey, options.ImpSecret, options.BaseAddress) = ("sandbox_key", "sandbox_secret", address));
        build?.Invoke(builder);
        if (isAfter)
        {
            register(services);
        }

        return services.BuildServiceProvider();
    }
}
