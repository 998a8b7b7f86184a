using Iamport.Client.Sandbox;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.EndToEnd.Guides;

/// <summary>A sandbox, and the client as a merchant's container makes it.</summary>
public abstract class GuideTest : IAsyncLifetime
{
    private ServiceProvider? _services;

    protected IamportSandbox Sandbox { get; private set; } = null!;

    protected IIamportClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Sandbox = await IamportSandbox.StartAsync();
        var services = new ServiceCollection().AddSingleton<TimeProvider>(Sandbox.Clock);
        services.AddIamport(Sandbox.Configuration);
        _services = services.BuildServiceProvider();
        Client = _services.GetRequiredService<IIamportClient>();
    }

    public async ValueTask DisposeAsync()
    {
        await _services!.DisposeAsync();
        await Sandbox.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
