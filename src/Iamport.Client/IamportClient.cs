using Iamport.Client.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client;

/// <summary>The client. In an application with a container, register it with <c>services.AddIamport(...)</c> instead of making one.</summary>
public sealed class IamportClient : IIamportClient, IDisposable
{
    private readonly IamportConnection _connection;
    private readonly ApiClient _core;
    private readonly string? _tier;
    private readonly ServiceProvider? _ownServices;

    internal IamportClient(IamportConnection connection, string? tier = null, ServiceProvider? ownServices = null)
    {
        _connection = connection;
        _tier = tier;
        _ownServices = ownServices;
        _core = connection.Core(tier);
    }

    /// <inheritdoc/>
    public IAccountApi Account => field ??= _core.Create<IAccountApi>();

    /// <inheritdoc/>
    public IBenepiaApi Benepia => field ??= _core.Create<IBenepiaApi>();

    /// <inheritdoc/>
    public IBillingKeysApi BillingKeys => field ??= _core.Create<IBillingKeysApi>();

    /// <inheritdoc/>
    public ICashReceiptsApi CashReceipts => field ??= _core.Create<ICashReceiptsApi>();

    /// <inheritdoc/>
    public ICertificationsApi Certifications => field ??= _core.Create<ICertificationsApi>();

    /// <inheritdoc/>
    public ICodesApi Codes => field ??= _core.Create<ICodesApi>();

    /// <inheritdoc/>
    public IConvenienceStoresApi ConvenienceStores => field ??= _core.Create<IConvenienceStoresApi>();

    /// <inheritdoc/>
    public IEscrowApi Escrow => field ??= _core.Create<IEscrowApi>();

    /// <inheritdoc/>
    public IKakaoPayApi KakaoPay => field ??= _core.Create<IKakaoPayApi>();

    /// <inheritdoc/>
    public IKcpQuickPayApi KcpQuickPay => field ??= _core.Create<IKcpQuickPayApi>();

    /// <inheritdoc/>
    public IKeyPaymentsApi KeyPayments => field ??= _core.Create<IKeyPaymentsApi>();

    /// <inheritdoc/>
    public INaverPayApi NaverPay => field ??= _core.Create<INaverPayApi>();

    /// <inheritdoc/>
    public IOutcomes Outcomes => field ??= _connection.Outcomes(this, _tier);

    /// <inheritdoc/>
    public IPartnerReceiptsApi PartnerReceipts => field ??= _core.Create<IPartnerReceiptsApi>();

    /// <inheritdoc/>
    public IPaycoApi Payco => field ??= _core.Create<IPaycoApi>();

    /// <inheritdoc/>
    public IPaymentLinksApi PaymentLinks => field ??= _connection.PaymentLinks().Create<IPaymentLinksApi>();

    /// <inheritdoc/>
    public IPaymentsApi Payments => field ??= _core.Create<IPaymentsApi>();

    /// <inheritdoc/>
    public IPaymentwallApi Paymentwall => field ??= _core.Create<IPaymentwallApi>();

    /// <inheritdoc/>
    public ISchedulesApi Schedules => field ??= _core.Create<ISchedulesApi>();

    /// <inheritdoc/>
    public IVirtualAccountsApi VirtualAccounts => field ??= _core.Create<IVirtualAccountsApi>();

    /// <summary>Makes a client for a program without a container. Keep one for the life of the program: it holds connections and a token.</summary>
    /// <param name="configure">Sets at least <see cref="IamportOptions.ImpKey"/> and <see cref="IamportOptions.ImpSecret"/>.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A setting cannot work; the message names it.</exception>
    /// <example>
    /// <code>
    /// var client = IamportClient.Create(options =&gt; (options.ImpKey, options.ImpSecret) = (key, secret));
    /// </code>
    /// </example>
    public static IamportClient Create(Action<IamportOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddIamport(configure);
        var provider = services.BuildServiceProvider();
        return new IamportClient(
            provider.GetRequiredKeyedService<IamportConnection>(Microsoft.Extensions.Options.Options.DefaultName), tier: null, provider);
    }

    /// <inheritdoc/>
    public Task<RawAnswer> SendAsync(RawRequest request, CancellationToken cancellationToken = default) =>
        _core.SendAsync(request, cancellationToken);

    /// <inheritdoc/>
    public Task ProveKeysAsync(CancellationToken cancellationToken = default) => _connection.ProveKeysAsync(cancellationToken);

    /// <inheritdoc/>
    public IIamportClient ForTier(string tierCode) =>
        tierCode is { Length: 3 } && tierCode.All(char.IsAsciiLetterOrDigit) && !tierCode.Any(char.IsAsciiLetterLower)
            ? new IamportClient(_connection, tierCode)
            : throw new ArgumentException("A tier code is three upper-case letters or digits.", nameof(tierCode));

    /// <summary>Closes the connections of a client made by <see cref="Create"/>; does nothing to one that a container made.</summary>
    public void Dispose() => _ownServices?.Dispose();
}
