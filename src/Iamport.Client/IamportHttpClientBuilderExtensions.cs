using Iamport.Client.Authentication;
using Iamport.Client.Diagnostics;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Iamport.Client;

/// <summary>Settles what a registration of the client shares with other processes.</summary>
public static class IamportHttpClientBuilderExtensions
{
    /// <summary>
    /// Keeps the access token of this merchant in the registered <see cref="IDistributedCache"/>, so that all processes of a fleet use one
    /// and one of them renews it. While the cache is down or slow, each process uses a token of its own; no payment fails for it.
    /// </summary>
    /// <remarks>
    /// A token can charge and refund for half an hour, and caches are backed up, browsed and shared between teams. So it stands there
    /// encrypted (AES-GCM) under a key that only holders of <see cref="IamportOptions.ImpSecret"/> can derive; whatever does not decrypt
    /// is as if it were not there.
    /// </remarks>
    /// <param name="builder">What <c>AddIamport</c> returned.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">The builder is of another HTTP client.</exception>
    public static IHttpClientBuilder UseDistributedTokenCache(this IHttpClientBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var connection = builder.Services.FirstOrDefault(service =>
            service.ServiceType == typeof(IamportConnection) && IamportConnection.HandlerNameOf((string)service.ServiceKey!) == builder.Name)
            ?? throw new ArgumentException(
                $"UseDistributedTokenCache belongs on what AddIamport returns, not on the HTTP client '{builder.Name}'.", nameof(builder));
        builder.Services.TryAddKeyedSingleton(connection.ServiceKey, static (provider, _) => new TokenStore(
            provider.GetService<IDistributedCache>() ?? throw new InvalidOperationException(
                "UseDistributedTokenCache needs an IDistributedCache, and none is registered. Add one, such as AddStackExchangeRedisCache(...)."),
            provider.GetRequiredService<TimeProvider>(),
            QuietLogger.Of(provider.GetRequiredService<ILoggerFactory>())));
        return builder;
    }
}
