using Iamport.Client.Resilience;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Iamport.Client;

/// <summary>Registers the client in a container.</summary>
public static class IamportServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IIamportClient"/> and each of its areas as singletons. Settings are checked when the host starts.</summary>
    /// <remarks>
    /// The handlers of Microsoft.Extensions.Http.Resilience and Microsoft.Extensions.Http.Polly are taken out of this client, also those that
    /// <c>ConfigureHttpClientDefaults</c> gives every client: a charge outlasts their time-outs, and this client has repeats of its own. Where
    /// they cannot be taken out, the host does not start, and the message says what to write.
    /// </remarks>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets at least <see cref="IamportOptions.ImpKey"/> and <see cref="IamportOptions.ImpSecret"/>.</param>
    /// <returns>The builder of the HTTP client: add handlers or set the primary one, but no retries and no hedging.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddIamport(this IServiceCollection services, Action<IamportOptions> configure) =>
        services.AddIamport(Options.DefaultName, configure);

    /// <summary>Registers <see cref="IIamportClient"/> and each of its areas as singletons. Settings are checked when the host starts.</summary>
    /// <remarks>
    /// The handlers of Microsoft.Extensions.Http.Resilience and Microsoft.Extensions.Http.Polly are taken out of this client, also those that
    /// <c>ConfigureHttpClientDefaults</c> gives every client: a charge outlasts their time-outs, and this client has repeats of its own. Where
    /// they cannot be taken out, the host does not start, and the message says what to write.
    /// </remarks>
    /// <param name="services">The container.</param>
    /// <param name="section">Holds the properties of <see cref="IamportOptions"/>; a change while the process runs rotates the keys.</param>
    /// <returns>The builder of the HTTP client: add handlers or set the primary one, but no retries and no hedging.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// builder.Services.AddIamport(builder.Configuration.GetSection("Iamport"));  // ImpKey, ImpSecret
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddIamport(this IServiceCollection services, IConfigurationSection section) =>
        services.AddIamport(Options.DefaultName, section);

    /// <summary>Registers one of several merchants: its client and areas are keyed singletons and share neither token nor settings.</summary>
    /// <remarks>
    /// The handlers of Microsoft.Extensions.Http.Resilience and Microsoft.Extensions.Http.Polly are taken out of this client, also those that
    /// <c>ConfigureHttpClientDefaults</c> gives every client: a charge outlasts their time-outs, and this client has repeats of its own. Where
    /// they cannot be taken out, the host does not start, and the message says what to write.
    /// </remarks>
    /// <param name="services">The container.</param>
    /// <param name="name">The key, as in <c>[FromKeyedServices("name")] IIamportClient</c>.</param>
    /// <param name="configure">Sets at least <see cref="IamportOptions.ImpKey"/> and <see cref="IamportOptions.ImpSecret"/>.</param>
    /// <returns>The builder of the HTTP client: add handlers or set the primary one, but no retries and no hedging.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddIamport(this IServiceCollection services, string name, Action<IamportOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<IamportOptions>(name).Configure(configure).ValidateOnStart();
        return AddNamed(services, name);
    }

    /// <summary>Registers one of several merchants: its client and areas are keyed singletons and share neither token nor settings.</summary>
    /// <remarks>
    /// The handlers of Microsoft.Extensions.Http.Resilience and Microsoft.Extensions.Http.Polly are taken out of this client, also those that
    /// <c>ConfigureHttpClientDefaults</c> gives every client: a charge outlasts their time-outs, and this client has repeats of its own. Where
    /// they cannot be taken out, the host does not start, and the message says what to write.
    /// </remarks>
    /// <param name="services">The container.</param>
    /// <param name="name">The key, as in <c>[FromKeyedServices("name")] IIamportClient</c>.</param>
    /// <param name="section">Holds the properties of <see cref="IamportOptions"/>; a change while the process runs rotates the keys.</param>
    /// <returns>The builder of the HTTP client: add handlers or set the primary one, but no retries and no hedging.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddIamport(this IServiceCollection services, string name, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton(new IamportOptionsValidator.Section(name, section.Path));
        services.AddOptions<IamportOptions>(name).Bind(section).ValidateOnStart();
        return AddNamed(services, name);
    }

    private static IHttpClientBuilder AddNamed(IServiceCollection services, string name)
    {
        var http = services.AddHttpClient(IamportConnection.HandlerNameOf(name));
        if (services.Any(service => service.ServiceType == typeof(IamportConnection) && Equals(service.ServiceKey, name)))
        {
            return http;
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IamportOptions>, IamportOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<HandlerChainCheck>, HandlerChainCheck.Validator>());
        services.AddOptions<HandlerChainCheck>(name).ValidateOnStart();
        services.AddKeyedSingleton(name, static (provider, key) => new IamportConnection((string)key!, provider));
        services.AddKeyedSingleton<IIamportClient>(name, static (provider, key) =>
            new IamportClient(provider.GetRequiredKeyedService<IamportConnection>(key)));
        AddArea(services, name, client => client.Account);
        AddArea(services, name, client => client.Benepia);
        AddArea(services, name, client => client.BillingKeys);
        AddArea(services, name, client => client.CashReceipts);
        AddArea(services, name, client => client.Certifications);
        AddArea(services, name, client => client.Codes);
        AddArea(services, name, client => client.ConvenienceStores);
        AddArea(services, name, client => client.Escrow);
        AddArea(services, name, client => client.KakaoPay);
        AddArea(services, name, client => client.KcpQuickPay);
        AddArea(services, name, client => client.KeyPayments);
        AddArea(services, name, client => client.NaverPay);
        AddArea(services, name, client => client.Outcomes);
        AddArea(services, name, client => client.PartnerReceipts);
        AddArea(services, name, client => client.Payco);
        AddArea(services, name, client => client.PaymentLinks);
        AddArea(services, name, client => client.Payments);
        AddArea(services, name, client => client.Paymentwall);
        AddArea(services, name, client => client.Schedules);
        AddArea(services, name, client => client.VirtualAccounts);
        if (name == Options.DefaultName)
        {
            services.AddSingleton(static provider => provider.GetRequiredKeyedService<IIamportClient>(Options.DefaultName));
        }

        // One chain for the life of the process: the pool renews its connections, so that DNS changes are seen all the same.
        return http
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
    }

    private static void AddArea<TApi>(IServiceCollection services, string name, Func<IIamportClient, TApi> choose)
        where TApi : class
    {
        services.AddKeyedSingleton(name, (provider, key) => choose(provider.GetRequiredKeyedService<IIamportClient>(key)));
        if (name == Options.DefaultName)
        {
            services.AddSingleton(provider => choose(provider.GetRequiredService<IIamportClient>()));
        }
    }
}
