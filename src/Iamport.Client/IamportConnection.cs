using System.Net;
using Iamport.Client.Authentication;
using Iamport.Client.Diagnostics;
using Iamport.Client.Http;
using Iamport.Client.Http.Addresses;
using Iamport.Client.Outcomes;
using Iamport.Client.Outcomes.Records;
using Iamport.Client.Resilience;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Refit;

namespace Iamport.Client;

/// <summary>The handler chain and the token of one registration, built once and shared by all its clients.</summary>
internal sealed class IamportConnection : IDisposable
{
    private const string HandlerName = "Iamport.Client";

    private readonly CurrentSettings _current;
    private readonly IamportOptions _first;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Attempts _attempts;
    private readonly RefitSettings _settings;
    private readonly TokenSource _tokens;
    private readonly RecordBook _records;

#pragma warning disable CA2213 // Never disposed, because its token is asked for after that, too; it holds nothing.
    private readonly CancellationTokenSource _stopping = new();
#pragma warning restore CA2213

    public IamportConnection(string name, IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptionsMonitor<IamportOptions>>();
        _first = options.Get(name);
        _current = new CurrentSettings(options, name);
        _time = services.GetRequiredService<TimeProvider>();
        _logger = QuietLogger.Of(services.GetRequiredService<ILoggerFactory>());
        _tokens = new TokenSource(
            services.GetKeyedService<TokenStore>(name) is { } store
                ? new SharedToken(store, FetchToken, _time).GetAsync
                : (keys, _) => FetchToken(keys),
            _time,
            _logger);
        _records = new RecordBook(name, _first, _current.Read, () => ServiceNow, services.GetService<IOutcomeStore>(), _time, _logger);
        _attempts = new Attempts(
            new TokenHandler(_tokens) { InnerHandler = HandlerChain.Of(name, services) }, _first, _tokens, _time, _logger);
        _settings = new RefitSettings(
            new ContentSerializer(_time), new UrlParameterFormatter(), formUrlEncodedParameterFormatter: null, new SnakeCaseUrlParameterKeyFormatter())
        {
            RequestBodySerialization = RequestBodySerializationMode.Buffered,
            ExceptionFactory = ContentSerializer.JudgeAsync,
            DeserializationExceptionFactory = static (_, exception) => new(exception),
            TransportExceptionFactory = static (_, exception, _) => exception,
        };
    }

    /// <summary>The name under which the HTTP factory knows the handlers of a registration.</summary>
    public static string HandlerNameOf(string name) => name.Length == 0 ? HandlerName : $"{HandlerName}:{name}";

    /// <summary>Cancelled when the application or its container stops; may be asked for at any time.</summary>
    public CancellationToken Stopped => _stopping.Token;

    /// <summary>The service's own time; see <see cref="TokenSource.ServiceNow"/>.</summary>
    public DateTimeOffset? ServiceNow => _tokens.ServiceNow;

    public ApiClient Core(string? tier) =>
        Client(new(_current.Read, static settings => settings.BaseAddress, _first.BaseAddress) { Tier = tier });

    /// <summary>Finds out what became of calls.</summary>
    public IOutcomes Outcomes(IIamportClient client, string? tier) =>
        new OutcomeClient(client, _records, new OutcomeWatch(_records, tier, _time, Stopped), tier);

    public ApiClient PaymentLinks() =>
        Client(new(_current.Read, static settings => settings.PaymentLinkBaseAddress, _first.PaymentLinkBaseAddress)
        {
            HasEnvelope = false, NeedsToken = false,
        });

    /// <summary>Ends when there is a token: the one that is held, or a new one.</summary>
    public async Task ProveKeysAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _tokens.GetAsync(_current.Read(), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (exception is not IamportException && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw new IamportConnectionException(
                "The keys could not be proved: something in this process failed. Calling again is safe.", operation: null, exception);
        }
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _attempts.Dispose();
    }

    // With the keys and the address of the call that needs it, whatever is configured by now.
    private async Task<AccessToken> FetchToken(AccessTokenRequest keys)
    {
        Telemetry.TokenRequested();
        var settings = new IamportOptions { ImpKey = keys.ImpKey, ImpSecret = keys.ImpSecret, BaseAddress = keys.Address! };
        var authentication = Client(new(() => settings, static settings => settings.BaseAddress, settings.BaseAddress) { NeedsToken = false })
            .Create<IAuthenticationApi>();
        AccessToken token;
        try
        {
            token = await authentication.GetTokenAsync(keys).ConfigureAwait(false);
        }
        catch (IamportApiException exception) when ((int)exception.StatusCode is >= 200 and < 300 && exception.Code is null or 0)
        {
            throw Unusable("it cannot be read", exception);
        }

        if (token.Fault is { } fault)
        {
            throw Unusable(fault);
        }

        _tokens.Learn(token.Now);
        return token;
    }

    private static IamportApiException Unusable(string reason, IamportApiException? cause = null) =>
        new($"The service's token answer cannot be used: {reason}. No other request was sent.", "Authentication.GetTokenAsync", cause)
        {
            StatusCode = cause?.StatusCode ?? HttpStatusCode.OK, Code = cause is null ? 0 : cause.Code, ApiMessage = cause?.ApiMessage, Body = cause?.Body,
        };

    private ApiClient Client(ApiHost host) => new(
        new HttpClient(new OperationHandler(host, _attempts, _records, _time, _logger)) { BaseAddress = host.Root, Timeout = Timeout.InfiniteTimeSpan },
        _settings);
}
