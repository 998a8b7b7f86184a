using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Resilience;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Outcomes.Store;

/// <summary>One store serves every client of a process; a record says whose it is, and nobody else resolves it.</summary>
public sealed class WhereItWasSentTests : IAsyncLifetime
{
    private readonly KeptRecords _store = new();
    private IamportSandbox _sandbox = null!;
    private ServiceProvider _services = null!;

    public async ValueTask InitializeAsync()
    {
        _sandbox = await IamportSandbox.StartAsync();
        _services = Services((IamportOptions _) => { });
        await using var other = TestClient.For(_sandbox.BaseAddress, time: _sandbox.Clock);
        await Plan.IssueKeyAsync(other.Client);
        _sandbox.Faults = new() { Rules = [new() { Operation = "POST /subscribe/payments/again", Fault = Fault.Reset(FaultExecution.Before) }] };
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _sandbox.DisposeAsync();
    }

    [Fact]
    public async Task Each_registration_and_tier_lists_and_resolves_its_own()
    {
        IIamportClient[] clients = [Named("shop-1"), Named("shop-2"), Named("shop-1").ForTier("ABC")];
        foreach (var client in clients)
        {
            await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(client)).Should().ThrowAsync<IamportOutcomeUnknownException>();
        }

        _store.Open.Select(record => (record.Registration, record.Tier)).Should().BeEquivalentTo([("shop-1", null), ("shop-2", null), ("shop-1", (string?)"ABC")]);
        foreach (var client in clients)
        {
            var open = (await client.Outcomes.ListOpenAsync()).Should().ContainSingle().Subject;
            foreach (var stranger in clients.Where(stranger => stranger != client))
            {
                await RefusesAsync(stranger, open);
            }

            (await client.Outcomes.ResolveChargeAsync(open)).Should().BeOfType<ChargeOutcome.Charged>();
        }

        _store.Open.Should().BeEmpty();
    }

    [Theory]
    [InlineData("another registration", "registered as 'shop-1'")]
    [InlineData("another tier", "ForTier")]
    [InlineData("no tier", "ForTier(\"ABC\")")]
    [InlineData("another address", "a client for that address")]
    [InlineData("another account", "another ImpKey")]
    public async Task Elsewhere_it_is_refused_with_a_sentence(string where, string sentence)
    {
        var sender = where == "no tier" ? Named("shop-1").ForTier("ABC") : Named("shop-1");
        await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(sender)).Should().ThrowAsync<IamportOutcomeUnknownException>();
        var record = _store.Open.Single();
        await using var elsewhere = Services(options =>
        {
            options.BaseAddress = where == "another address" ? new Uri("http://127.0.0.1:1/v2") : options.BaseAddress;
            options.ImpKey = where == "another account" ? "another_key" : options.ImpKey;
        });
        var client = elsewhere.GetRequiredKeyedService<IIamportClient>(where == "another registration" ? "shop-2" : "shop-1");
        client = where == "another tier" ? client.ForTier("XYZ") : client;

        (await FluentActions.Awaiting(() => client.Outcomes.ResolveChargeAsync(record)).Should().ThrowAsync<ArgumentException>())
            .WithMessage($"*{sentence}*");

        (await client.Outcomes.ListOpenAsync()).Should().BeEmpty();
        _store.Open.Should().ContainSingle();
    }

    [Fact]
    public async Task A_secret_that_was_rotated_is_the_same_account()
    {
        await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(Named("shop-1"))).Should().ThrowAsync<IamportOutcomeUnknownException>();
        await using var rotated = Services(options => options.ImpSecret = "the next secret");

        (await rotated.GetRequiredKeyedService<IIamportClient>("shop-1").Outcomes.ListOpenAsync()).Should().ContainSingle();
    }

    [Theory]
    [InlineData("https://api.iamport.kr", "https://static-api.iamport.kr")]
    [InlineData("https://static-api.iamport.kr", "https://api.iamport.kr/")]
    public async Task Both_hosts_of_the_service_are_one(string sentTo, string asked)
    {
        // Nothing reaches them: a refused token is all that this process needs to keep a call.
        await using var sender = Services(options => options.BaseAddress = new Uri(sentTo), NobodyAnswers);
        _store.OnComplete = _ => throw new InvalidOperationException("kept for the next process");
        await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(sender.GetRequiredKeyedService<IIamportClient>("shop-1")))
            .Should().ThrowAsync<IamportConnectionException>();
        await using var other = Services(options => options.BaseAddress = new Uri(asked), NobodyAnswers);

        (await other.GetRequiredKeyedService<IIamportClient>("shop-1").Outcomes.ListOpenAsync()).Should().ContainSingle();
    }

    private static async Task RefusesAsync(IIamportClient client, OutcomeRecord record)
    {
        await FluentActions.Awaiting(() => client.Outcomes.ResolveChargeAsync(record)).Should().ThrowAsync<ArgumentException>();
        (await client.Outcomes.ListOpenAsync()).Should().NotContain(record);
    }

    private static void NobodyAnswers(IHttpClientBuilder builder) => builder.ConfigurePrimaryHttpMessageHandler(
        () => new SocketsHttpHandler { ConnectCallback = (_, _) => throw new IOException("There is no network.") });

    private IIamportClient Named(string name) => _services.GetRequiredKeyedService<IIamportClient>(name);

    private ServiceProvider Services(Action<IamportOptions> configure, Action<IHttpClientBuilder>? build = null)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_sandbox.Clock).AddSingleton<IOutcomeStore>(_store);
        foreach (var name in new[] { "shop-1", "shop-2" })
        {
            var builder = services.AddIamport(name, options =>
            {
                (options.ImpKey, options.ImpSecret, options.BaseAddress) = (_sandbox.ImpKey, _sandbox.ImpSecret, _sandbox.BaseAddress);
                options.MaxRetryAttempts = 0;
                configure(options);
            });
            build?.Invoke(builder);
        }

        return services.BuildServiceProvider();
    }
}
