using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.AspNetCore;

/// <summary>
/// A handler from the container, in a scope that lives as long as the handler works: a late one must not lose its services when the
/// request is over.
/// </summary>
internal sealed class ScopedHandler<THandler>
    where THandler : class
{
    private readonly IServiceProvider _services;

    public ScopedHandler(IServiceProvider services)
    {
        _services = services;
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(THandler)) == false)
        {
            throw new InvalidOperationException(
                $"{typeof(THandler)} is not registered. Call services.AddScoped<{typeof(THandler).Name}>() first.");
        }
    }

    public Task InvokeAsync(Func<THandler, Task> call) => InvokeAsync(async handler =>
    {
        await call(handler).ConfigureAwait(false);
        return true;
    });

    public async Task<TReply> InvokeAsync<TReply>(Func<THandler, Task<TReply>> call)
    {
        var scope = _services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await call(scope.ServiceProvider.GetRequiredService<THandler>()).ConfigureAwait(false);
        }
    }
}
