using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Testing;

/// <summary>A client whose settings are read from a configuration that changes while it runs.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private readonly IConfigurationRoot _configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
    private readonly ServiceProvider _services;

    public Shop(Uri address, Action<IHttpClientBuilder>? build = null)
    {
        Set(address);
        var services = new ServiceCollection();
        var builder = services.AddIamport(_configuration.GetSection("Iamport"));
        build?.Invoke(builder);
        _services = services.BuildServiceProvider();
        Client = _services.GetRequiredService<IIamportClient>();
    }

    public IIamportClient Client { get; }

    /// <summary>Reloads the configuration with other values.</summary>
    public void Set(Uri address, string key = "key", string secret = "secret")
    {
        _configuration["Iamport:ImpKey"] = key;
        _configuration["Iamport:ImpSecret"] = secret;
        _configuration["Iamport:BaseAddress"] = _configuration["Iamport:PaymentLinkBaseAddress"] = address.ToString();
        _configuration.Reload();
    }

    /// <summary>Reloads it with a value that cannot be used.</summary>
    public void Spoil(string setting = "BaseAddress", string value = "http://far.example")
    {
        _configuration[$"Iamport:{setting}"] = value;
        // Whoever reloads is told as well.
        Record.Exception(_configuration.Reload);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
