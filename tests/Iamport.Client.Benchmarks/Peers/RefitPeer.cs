using Iamport.Client.Benchmarks.Callers;
using Iamport.Client.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Iamport.Client.Benchmarks.Peers;

/// <summary>
/// Refit as people write it: registered with the HTTP factory and its loggers, a handler that sets the token, generated JSON of the same
/// records, and Microsoft's standard resilience if asked for. It is resolved once: for each call anew it would cost more.
/// </summary>
internal sealed class RefitPeer : ICaller, IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IPeerApi _api;

    public RefitPeer(Func<HttpMessageHandler> transport, Uri address, bool resilient)
    {
        var services = new ServiceCollection();
        services.AddTransient<PeerToken>();
        var client = services
            .AddRefitGeneratedClient<IPeerApi>(IamportJsonContext.Default)
            .ConfigureHttpClient(http => http.BaseAddress = address)
            .ConfigurePrimaryHttpMessageHandler(transport)
            .AddHttpMessageHandler<PeerToken>();
        if (resilient)
        {
            client.AddStandardResilienceHandler();
        }

        _services = services.BuildServiceProvider();
        _api = _services.GetRequiredService<IPeerApi>();
    }

    public async Task<Payment> GetAsync() => (await _api.GetAsync(Calls.ImpUid)).Response!;

    public async Task<Payment> ChargeAsync() => (await _api.AgainAsync(Calls.Charge())).Response!;

    public async Task<Page<Payment>> ListAsync() => (await _api.ListAsync(Calls.PageSize)).Response!;

    public void Dispose() => _services.Dispose();
}
