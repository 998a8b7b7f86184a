using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Benchmarks.Callers;

/// <summary>The client as an application gets it from its container, with its whole chain; only the transport is another.</summary>
internal sealed class Client : ICaller, IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IIamportClient _client;

    public Client(Func<HttpMessageHandler> transport, Uri address)
    {
        var services = new ServiceCollection();
        services
            .AddIamport(options =>
            {
                options.ImpKey = "key";
                options.ImpSecret = "secret";
                options.BaseAddress = address;
            })
            .ConfigurePrimaryHttpMessageHandler(transport);
        _services = services.BuildServiceProvider();
        _client = _services.GetRequiredService<IIamportClient>();
    }

    public IPaymentsApi Payments => _client.Payments;

    public Task<Payment> GetAsync() => _client.Payments.GetAsync(Calls.ImpUid);

    public Task<Payment> ChargeAsync() => _client.KeyPayments.AgainAsync(Calls.Charge());

    public Task<Page<Payment>> ListAsync() => _client.Payments.ListAsync(PaymentStatusFilter.All, new() { Limit = Calls.PageSize });

    public void Dispose() => _services.Dispose();
}
