using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Reflection;
using System.Text;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>A client that has its token, and a socket that keeps what comes; the clock of both stands still.</summary>
internal sealed class Recorder : IAsyncDisposable
{
    private const string Token = """{"code":0,"message":null,"response":{"access_token":"token-1","now":1,"expired_at":1801}}""";
    private const string Anything = """{"code":0,"message":null,"response":{}}""";

    private static readonly DateTimeOffset Then = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentQueue<string> _received = new();
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(5));
    private readonly RawServer _server;
    private readonly TestClient _client;

    private Recorder()
    {
        _server = new RawServer((_, _) => Task.FromResult(false)) { OnRequest = KeepAsync };
        _client = TestClient.For(_server.Address, options => options.MaxRetryAttempts = 0, new FakeTimeProvider(Then));
    }

    public IIamportClient Client => _client.Client;

    public Uri Address => _server.Address;

    public static async Task<Recorder> StartAsync()
    {
        var recorder = new Recorder();
        await recorder.Client.ProveKeysAsync(recorder._patience.Token);
        return recorder;
    }

    /// <summary>What the call sends, or the exception that it ends with before it sends anything.</summary>
    public async Task<(IReadOnlyList<SentRequest> Sent, string? Refusal)> RecordAsync(Func<CancellationToken, Task> callAsync)
    {
        _received.Clear();
        Exception? failure = null;
        try
        {
            await callAsync(_patience.Token);
        }
        catch (Exception exception) when (!_patience.IsCancellationRequested)
        {
            failure = exception is TargetInvocationException { InnerException: { } thrown } ? thrown : exception;
        }

        var sent = _received.Select(request => SentRequest.Parse(request, Address)).ToArray();
        return sent.Length > 0 ? (sent, null) : ([], Describe(failure));
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _server.DisposeAsync();
        _patience.Dispose();
    }

    private static string Describe(Exception? failure) => failure switch
    {
        null => "nothing was sent and nothing was said",
        ArgumentException argument => $"{failure.GetType().Name}({argument.ParamName}): {VisibleText.Of(failure.Message)}",
        _ => $"{failure.GetType().Name}: {VisibleText.Of(failure.Message)}",
    };

    // In one piece: two would each wait for the other side's word that the first came.
    private async Task<bool> KeepAsync(string request, Socket socket)
    {
        _received.Enqueue(request);
        var json = request.StartsWith("POST /users/getToken ", StringComparison.Ordinal) ? Token : Anything;
        var answer = $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n{json}";
        await socket.SendAsync(Encoding.ASCII.GetBytes(answer));
        return true;
    }
}
