using Iamport.Client.Http;
using Iamport.Client.Outcomes;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client;

/// <summary>The client. In an application with a container, register it with <c>services.AddIamport(...)</c> instead of making one.</summary>
public sealed class IamportClient : IIamportClient, IDisposable
{
    private readonly IamportConnection _connection;
    private readonly Transport _core;
    private readonly ServiceProvider? _ownServices;

    internal IamportClient(IamportConnection connection, string? tier = null, ServiceProvider? ownServices = null)
    {
        _connection = connection;
        _ownServices = ownServices;
        _core = connection.Core(tier);
        Account = new AccountApi(_core);
        Benepia = new BenepiaApi(_core);
        BillingKeys = new BillingKeysApi(_core);
        CashReceipts = new CashReceiptsApi(_core);
        Certifications = new CertificationsApi(_core);
        Codes = new CodesApi(_core);
        ConvenienceStores = new ConvenienceStoresApi(_core);
        Escrow = new EscrowApi(_core);
        KakaoPay = new KakaoPayApi(_core);
        KcpQuickPay = new KcpQuickPayApi(_core);
        KeyPayments = new KeyPaymentsApi(_core);
        NaverPay = new NaverPayApi(_core);
        Outcomes = new OutcomeClient(this, connection.Watch());
        PartnerReceipts = new PartnerReceiptsApi(_core);
        Payco = new PaycoApi(_core);
        PaymentLinks = new PaymentLinksApi(connection.PaymentLinks());
        Payments = new PaymentsApi(_core);
        Paymentwall = new PaymentwallApi(_core);
        Schedules = new SchedulesApi(_core);
        VirtualAccounts = new VirtualAccountsApi(_core);
    }

    /// <inheritdoc/>
    public IAccountApi Account { get; }

    /// <inheritdoc/>
    public IBenepiaApi Benepia { get; }

    /// <inheritdoc/>
    public IBillingKeysApi BillingKeys { get; }

    /// <inheritdoc/>
    public ICashReceiptsApi CashReceipts { get; }

    /// <inheritdoc/>
    public ICertificationsApi Certifications { get; }

    /// <inheritdoc/>
    public ICodesApi Codes { get; }

    /// <inheritdoc/>
    public IConvenienceStoresApi ConvenienceStores { get; }

    /// <inheritdoc/>
    public IEscrowApi Escrow { get; }

    /// <inheritdoc/>
    public IKakaoPayApi KakaoPay { get; }

    /// <inheritdoc/>
    public IKcpQuickPayApi KcpQuickPay { get; }

    /// <inheritdoc/>
    public IKeyPaymentsApi KeyPayments { get; }

    /// <inheritdoc/>
    public INaverPayApi NaverPay { get; }

    /// <inheritdoc/>
    public IOutcomes Outcomes { get; }

    /// <inheritdoc/>
    public IPartnerReceiptsApi PartnerReceipts { get; }

    /// <inheritdoc/>
    public IPaycoApi Payco { get; }

    /// <inheritdoc/>
    public IPaymentLinksApi PaymentLinks { get; }

    /// <inheritdoc/>
    public IPaymentsApi Payments { get; }

    /// <inheritdoc/>
    public IPaymentwallApi Paymentwall { get; }

    /// <inheritdoc/>
    public ISchedulesApi Schedules { get; }

    /// <inheritdoc/>
    public IVirtualAccountsApi VirtualAccounts { get; }

    /// <summary>Makes a client for a program without a container. Keep one for the life of the program: it holds connections and a token.</summary>
    /// <param name="configure">Sets at least <see cref="IamportOptions.ImpKey"/> and <see cref="IamportOptions.ImpSecret"/>.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A setting cannot work; the message names it.</exception>
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
