using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Iamport.Client.Authentication;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Iamport.Client.Tests.Conventions;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>A service that repeats what it was sent, a client of it whose keys are markers too, and all that becomes known.</summary>
internal sealed class Hunt : IAsyncDisposable
{
    // An outcome that stays open is waited for no longer than it takes to be sent.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(30);

    // Of two templates that fit, the one with fewer holes is meant.
    private static readonly Lazy<(Regex Line, Type Answer)[]> Lines = new(() =>
    [
        .. from found in CodeBase.Operations
           orderby found.Operation.Template.Count(letter => letter == '{')
           select (Line(found.Operation), found.Method.ReturnType),
    ]);

    public const string Tier = "ABC";

    private readonly RawServer _server;
    private readonly TestClient _client;
    private readonly HashSet<Marker> _sent = [];
    private IamportOptions? _options;

    public Hunt(int retries = 0)
    {
        _server = new RawServer((_, _) => Task.FromResult(false)) { OnRequest = AnswerAsync };
        _client = TestClient.For(
            _server.Address,
            options =>
            {
                options.ImpKey = Marker.For(nameof(AccessTokenRequest), nameof(options.ImpKey));
                options.ImpSecret = Marker.For(nameof(AccessTokenRequest), nameof(options.ImpSecret));
                options.MaxRetryAttempts = retries;
                _options = options;
            },
            build: builder => builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Told)));
        Client = _client.Client.ForTier(Tier);
    }

    public IIamportClient Client { get; }

    public Uri Address => _server.Address;

    public Told Told { get; } = new();

    /// <summary>How the service answers what is hunted for.</summary>
    public required EchoAnswer Answer { get; set; }

    /// <summary>Whether that is a token; every other request is answered as it should be.</summary>
    public bool IsForTokens { get; init; }

    /// <summary>The calls that failed.</summary>
    public List<string> Failed { get; } = [];

    /// <summary>The secrets that the service was sent.</summary>
    public IReadOnlyCollection<Marker> Sent => _sent;

    /// <summary>Makes the call and says what is told that must not be, where, and by which of its texts.</summary>
    public async Task<IReadOnlyList<string>> FollowAsync(HuntedCall call)
    {
        IEnumerable<(string Text, Role Forbidden, bool AlsoShort)> ending;
        var isWaiting = call.Name.StartsWith($"{nameof(Client.Outcomes)}.", StringComparison.Ordinal);
        using var patience = new CancellationTokenSource(isWaiting ? Patience : Timeout.InfiniteTimeSpan);
        try
        {
            var shown = Shown(await call.SendAsync(patience.Token));
            // An outcome may hold the refusal that it comes from, with the service's words.
            ending = isWaiting ? shown.Select(text => (text.Text, Role.Secret, AlsoShort: false)) : shown;
        }
        catch (Exception failure) when (failure is IamportException || patience.IsCancellationRequested)
        {
            Failed.AddRange(failure is IamportException ? [call.Name] : []);
            ending = Failures.Texts(failure);
        }

        var given = call.Given.Where(given => given is not (string or Exception)).SelectMany(Shown);
        return Find(call.Name, [.. Written(), .. given, .. ending]);
    }

    /// <summary>What the logs, spans and measurements tell since the last time.</summary>
    public IReadOnlyList<string> FindWritten() => Find("Between calls", Written());

    /// <summary>What the client's own objects tell.</summary>
    public IReadOnlyList<string> FindShown() => Find("The client", [.. Shown(Client), .. Shown(_options)]);

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _server.DisposeAsync();
        Told.Dispose();
    }

    private static IEnumerable<(string Text, Role Forbidden, bool AlsoShort)> Shown(object? shown) =>
        Display.Of(shown).Select(text => (text.Text, text.Forbidden, AlsoShort: true));

    private static IReadOnlyList<string> Find(string call, IEnumerable<(string Text, Role Forbidden, bool AlsoShort)> texts) =>
    [
        .. from text in texts
           from found in Sight.Of(text.Text, text.Forbidden, text.AlsoShort)
           select $"{call}: {found} in {text.Text[..Math.Min(text.Text.Length, 300)]}",
    ];

    private IEnumerable<(string Text, Role Forbidden, bool AlsoShort)> Written() =>
        Told.Take().Select(text => (text, Role.Open, AlsoShort: true));

    private Task<bool> AnswerAsync(string request, Socket socket)
    {
        var isForToken = request.StartsWith("POST /users/getToken", StringComparison.Ordinal);
        var echo = new Echo(request, PayloadFor(request));
        lock (_sent)
        {
            _sent.UnionWith(echo.Secrets);
        }

        return (isForToken == IsForTokens ? Answer : EchoAnswer.ByName["success"]).SendAsync(echo, socket);
    }

    private static JsonNode? PayloadFor(string request)
    {
        var line = request[..request.IndexOf("\r\n", StringComparison.Ordinal)];
        return Lines.Value.FirstOrDefault(known => known.Line.IsMatch(line)).Answer is { IsGenericType: true } answer
            ? Payload.Of(answer.GetGenericArguments()[0])
            : null;
    }

    private static Regex Line(Operation operation)
    {
        var path = Regex.Replace(
            operation.Template, "/{payment_status}$|{[^}]+}", hole => hole.Value[0] == '/' ? "(/[^/? ]+)?" : "[^/? ]+");
        return new Regex($"^{operation.Method} {path}[? ]");
    }
}
