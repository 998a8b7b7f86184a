using Iamport.Client.Authentication;
using Iamport.Client.Diagnostics;
using Iamport.Client.Http;
using Iamport.Client.Http.Addresses;
using Iamport.Client.Outcomes;
using Iamport.Client.Resilience;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Refit;

namespace Iamport.Client;

/// <summary>The handler chain and the token of one registration, built once and shared by all its clients.</summary>
internal sealed class IamportConnection : IDisposable
{
    public const string LogCategory = "Iamport.Client";

    private const string HandlerName = "Iamport.Client";

    private readonly Func<IamportOptions> _readOptions;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Attempts _attempts;
    private readonly RefitSettings _settings;
    private readonly TokenSource _tokens;
    private readonly RecordBook _records;

    private IAuthenticationApi Authentication =>
        field ??= Client(new(() => _readOptions().BaseAddress) { NeedsToken = false }).Create<IAuthenticationApi>();

    public IamportConnection(string name, IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptionsMonitor<IamportOptions>>();
        var handlers = services.GetRequiredService<IHttpMessageHandlerFactory>();
        _readOptions = () => options.Get(name);
        _time = services.GetRequiredService<TimeProvider>();
        _logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(LogCategory);
        _tokens = new TokenSource(
            services.GetKeyedService<TokenStore>(name) is { } store
                ? new SharedToken(store, FetchToken, _time).GetAsync
                : (keys, _) => FetchToken(keys),
            _readOptions,
            _time,
            _logger);
        _records = new RecordBook(name, _readOptions, () => ServiceNow, services.GetService<IOutcomeStore>(), _time, _logger);
        _attempts = new Attempts(
            new TokenHandler(_tokens) { InnerHandler = handlers.CreateHandler(HandlerNameOf(name)) }, _readOptions(), _tokens, _time, _logger);
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

    public static bool OwnsHandler(string? name) =>
        name is not null && (name == HandlerName || name.StartsWith($"{HandlerName}:", StringComparison.Ordinal));

    public ApiClient Core(string? tier) => Client(new(() => _readOptions().BaseAddress) { Tier = tier });

    public ApiClient PaymentLinks() => Client(new(() => _readOptions().PaymentLinkBaseAddress) { HasEnvelope = false, NeedsToken = false });

    /// <summary>Finds out what became of calls.</summary>
    public IOutcomes Outcomes(IIamportClient client, string? tier) =>
        new OutcomeClient(client, _records, new OutcomeWatch(_records, tier, _time, Stopped), tier);

    /// <summary>Ends when there is a token: the one that is held, or a new one.</summary>
    public async Task ProveKeysAsync(CancellationToken cancellationToken) => await _tokens.GetAsync(cancellationToken).ConfigureAwait(false);

    public CancellationToken Stopped => default; // TODO merge

    public DateTimeOffset? ServiceNow => null; // TODO merge

    public void Dispose() => _attempts.Dispose();

    private Task<AccessToken> FetchToken(AccessTokenRequest keys)
    {
        Telemetry.TokenRequested();
        return Authentication.GetTokenAsync(keys);
    }

    private ApiClient Client(ApiHost host) => new(
        new HttpClient(new OperationHandler(host, _attempts, _readOptions, _records, _time, _logger)) { BaseAddress = host.Root, Timeout = Timeout.InfiniteTimeSpan },
        _settings);
}
