using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Testing;

/// <summary>A client as a merchant's container makes it.</summary>
public sealed class TestClient : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TestClient(ServiceProvider services)
    {
        _services = services;
        Client = services.GetRequiredService<IIamportClient>();
    }

    public IIamportClient Client { get; }

    public static TestClient For(
        Uri address, Action<IamportOptions>? configure = null, TimeProvider? time = null, Action<IHttpClientBuilder>? build = null)
    {
        var services = new ServiceCollection();
        if (time is not null)
        {
            services.AddSingleton(time);
        }

        var builder = services.AddIamport(options =>
        {
            options.ImpKey = "sandbox_key";
            options.ImpSecret = "sandbox_secret";
            options.BaseAddress = address;
            options.PaymentLinkBaseAddress = address;
            configure?.Invoke(options);
        });
        build?.Invoke(builder);
        return new TestClient(services.BuildServiceProvider());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
