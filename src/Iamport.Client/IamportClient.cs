using Iamport.Client.Account;
using Iamport.Client.BillingKeys;
using Iamport.Client.Codes;
using Iamport.Client.KakaoPay;
using Iamport.Client.KcpQuickPay;
using Iamport.Client.KeyPayments;
using Iamport.Client.PaymentLinks;
using Iamport.Client.Payments;
using Iamport.Client.Schedules;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client;

/// <summary>The client. In an application with a container, register it with <c>services.AddIamport(...)</c> instead of making one.</summary>
public sealed class IamportClient : IIamportClient, IDisposable
{
    private readonly IamportConnection _connection;
    private readonly ServiceProvider? _ownServices;

    internal IamportClient(IamportConnection connection, string? tier = null, ServiceProvider? ownServices = null)
    {
        _connection = connection;
        _ownServices = ownServices;
        var core = connection.Core(tier);
        Payments = new PaymentsApi(core);
        PaymentLinks = new PaymentLinksApi(connection.PaymentLinks());
        KeyPayments = new KeyPaymentsApi(core);
        BillingKeys = new BillingKeysApi(core);
        Schedules = new SchedulesApi(core);
        KakaoPay = new KakaoPayApi(core);
        KcpQuickPay = new KcpQuickPayApi(core);
        Account = new AccountApi(core);
        Codes = new CodesApi(core);
    }

    /// <inheritdoc/>
    public IPaymentsApi Payments { get; }

    /// <inheritdoc/>
    public IPaymentLinksApi PaymentLinks { get; }

    /// <inheritdoc/>
    public IKeyPaymentsApi KeyPayments { get; }

    /// <inheritdoc/>
    public IBillingKeysApi BillingKeys { get; }

    /// <inheritdoc/>
    public ISchedulesApi Schedules { get; }

    /// <inheritdoc/>
    public ICodesApi Codes { get; }

    /// <inheritdoc/>
    public IAccountApi Account { get; }

    /// <inheritdoc/>
    public IKcpQuickPayApi KcpQuickPay { get; }

    /// <inheritdoc/>
    public IKakaoPayApi KakaoPay { get; }

    /// <summary>Makes a client for a program without a container. Keep one for the life of the program: it holds connections and a token.</summary>
    /// <param name="configure">Sets at least <see cref="IamportOptions.ImpKey"/> and <see cref="IamportOptions.ImpSecret"/>.</param>
    /// <returns>The client.</returns>
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
    public IIamportClient ForTier(string tierCode) =>
        tierCode is { Length: 3 } && tierCode.All(char.IsAsciiLetterOrDigit) && !tierCode.Any(char.IsAsciiLetterLower)
            ? new IamportClient(_connection, tierCode)
            : throw new ArgumentException("A tier code is three upper-case letters or digits.", nameof(tierCode));

    /// <summary>Closes the connections of a client made by <see cref="Create"/>; does nothing to one that a container made.</summary>
    public void Dispose() => _ownServices?.Dispose();
}
