using Iamport.Client.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>A clock that is apart from the service's, and steps when somebody sets it; how long something takes it measures rightly.</summary>
internal sealed class CampaignClock(SandboxClock service) : TimeProvider
{
    private long _apart;

    public TimeSpan Apart
    {
        get => TimeSpan.FromTicks(Volatile.Read(ref _apart));
        set => Volatile.Write(ref _apart, value.Ticks);
    }

    public override long TimestampFrequency => service.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => service.GetUtcNow() + Apart;

    public override long GetTimestamp() => service.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        service.CreateTimer(callback, state, dueTime, period);
}

/// <summary>A process of the shop: its container, with what applications put around their clients, and its clock. It can be killed.</summary>
internal sealed class CampaignProcess(
    IamportSandbox sandbox, CampaignStore store, int seed, Action<IHttpClientBuilder>? build) : IAsyncDisposable
{
    private Run _run = null!;

    public CampaignClock Clock { get; } = new(sandbox.Clock);

    public Run Now => Volatile.Read(ref _run);

    /// <summary>Disposes the client, in mid-call too, and starts another one.</summary>
    public async Task StartAsync()
    {
        var former = Interlocked.Exchange(ref _run, new Run(Services()));
        if (former is not null)
        {
            await former.DisposeAsync();
        }
    }

    public ValueTask DisposeAsync() => _run.DisposeAsync();

    private ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler(Shorten));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IOutcomeStore>(store);
        var builder = services.AddIamport(options =>
        {
            (options.ImpKey, options.ImpSecret) = (sandbox.ImpKey, sandbox.ImpSecret);
            options.BaseAddress = options.PaymentLinkBaseAddress = sandbox.BaseAddress;
            options.ReadTimeout = options.MoneyTimeout = Campaign.MoneyTimeout;
            options.TotalTimeout = Campaign.TotalTimeout;
            options.OutcomeWindow = Campaign.Window;
        });
        builder.AddHttpMessageHandler(() => new BreaksNowAndThen(seed, () => store.IsCalm));
        builder.AddHttpMessageHandler(() => new CarriesNonce(sandbox.Clock));
        build?.Invoke(builder);
        return services.BuildServiceProvider();
    }

    // Shorter than a slow answer takes: a client that kept it would repeat, or open the circuit.
    private static void Shorten(HttpStandardResilienceOptions options)
    {
        options.AttemptTimeout.Timeout = Campaign.MoneyTimeout / 4;
        options.TotalRequestTimeout.Timeout = Campaign.MoneyTimeout;
        options.CircuitBreaker.SamplingDuration = Campaign.MoneyTimeout;
        options.CircuitBreaker.MinimumThroughput = 2;
    }

    internal sealed class Run(ServiceProvider services) : IAsyncDisposable
    {
        private volatile bool _isDead;

        public bool IsDead => _isDead;

        public IIamportClient Client { get; } = services.GetRequiredService<IIamportClient>();

        public ValueTask DisposeAsync()
        {
            _isDead = true;
            return services.DisposeAsync();
        }
    }
}
