using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace Iamport.Client.Tests.Testing;

/// <summary>A raw socket that issues tokens, keeps the text of every other request and answers as it is told at the moment.</summary>
internal sealed class RawService : IAsyncDisposable
{
    public const string Empty = """{"code":0,"message":null,"response":{}}""";

    private const string Token = """{"code":0,"message":null,"response":{"access_token":"token-1","now":1,"expired_at":1801}}""";

    private readonly RawServer _server;

    public RawService() => _server = new RawServer((_, _) => Task.FromResult(false)) { OnRequest = ServeAsync };

    public Uri Address => _server.Address;

    /// <summary>What is done to the connection after a request; false ends it.</summary>
    public Func<Socket, Task<bool>> Answer { get; set; } = socket => RespondAsync(socket, "200 OK", Empty);

    /// <summary>Each request but those for tokens: its whole text, a character for a byte.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Answers in one piece: two would each wait for the other side's word that the first came.</summary>
    public static async Task<bool> RespondAsync(Socket socket, string status, string body, string type = "application/json")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var head = $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {bytes.Length}\r\n\r\n";
        await socket.SendAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. bytes]);
        return true;
    }

    /// <summary>Answers with a head only.</summary>
    public static async Task<bool> RespondAsync(Socket socket, string head)
    {
        await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {head}\r\n\r\n"));
        return true;
    }

    public static string LineOf(string request) => request[..request.IndexOf("\r\n", StringComparison.Ordinal)];

    public static string? HeaderOf(string request, string name) =>
        request.Split("\r\n\r\n")[0].Split("\r\n").SingleOrDefault(line => line.StartsWith($"{name}: ", StringComparison.OrdinalIgnoreCase))
            ?[(name.Length + 2)..];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task<bool> ServeAsync(string request, Socket socket)
    {
        if (LineOf(request).Contains("/users/getToken ", StringComparison.Ordinal))
        {
            return RespondAsync(socket, "200 OK", Token);
        }

        Requests.Enqueue(request);
        return Answer(socket);
    }
}
