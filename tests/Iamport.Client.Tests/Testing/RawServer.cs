using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Iamport.Client.Tests.Testing;

/// <summary>
/// A server that reads whole requests and then does to the connection what a test says: answers, closes it (FIN) or breaks it (RST).
/// Token requests are answered; connections are kept open until told otherwise, so that faults hit reused ones.
/// </summary>
public sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<int, Socket, Task<bool>> _onCall;
    private int _calls;

    public RawServer(Func<int, Socket, Task<bool>> onCall)
    {
        _onCall = onCall;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _ = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>Takes every request, those for tokens too, in the place of the other: its whole text, a character for a byte.</summary>
    public Func<string, Socket, Task<bool>>? OnRequest { get; init; }

    /// <summary>The first line of each request but those for tokens.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Closes as a server does that has lost interest: the client reads the end before any byte of an answer.</summary>
    public static Task<bool> FinAsync(Socket socket)
    {
        socket.Shutdown(SocketShutdown.Both);
        return Task.FromResult(false);
    }

    /// <summary>Breaks the connection: the client's read fails.</summary>
    public static Task<bool> ResetAsync(Socket socket)
    {
        socket.LingerState = new LingerOption(true, 0);
        return Task.FromResult(false);
    }

    public static async Task<bool> AnswerAsync(Socket socket, string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        var head = $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        await socket.SendAsync(Encoding.ASCII.GetBytes(head));
        await socket.SendAsync(body);
        return true;
    }

    /// <summary>Promises more than it sends, and breaks the connection.</summary>
    public static async Task<bool> AnswerHalfAsync(Socket socket, string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"));
        await socket.SendAsync(body.AsMemory(0, body.Length / 2));
        return await FinAsync(socket);
    }

    public ValueTask DisposeAsync()
    {
        _listener.Dispose();
        return default;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptSocketAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                while (await ReadRequestAsync(socket) is { } request && await (OnRequest ?? AnswerAsync)(request, socket))
                {
                }
            }
            catch (SocketException)
            {
                // The client went away.
            }
        }
    }

    private Task<bool> AnswerAsync(string request, Socket socket)
    {
        var line = request[..request.IndexOf("\r\n", StringComparison.Ordinal)];
        if (line.Contains("/users/getToken", StringComparison.Ordinal))
        {
            return AnswerAsync(socket, """{"code":0,"message":null,"response":{"access_token":"token-1","now":1,"expired_at":1801}}""");
        }

        Calls.Enqueue(line);
        return _onCall(Interlocked.Increment(ref _calls), socket);
    }

    private static async Task<string?> ReadRequestAsync(Socket socket)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (true)
        {
            var all = text.ToString();
            var end = all.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && all.Length - end - 4 >= ContentLength(all))
            {
                return all;
            }

            var read = await socket.ReceiveAsync(buffer);
            if (read == 0)
            {
                return null;
            }

            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }
    }

    private static int ContentLength(string head)
    {
        const string Name = "Content-Length: ";
        var start = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? 0 : int.Parse(head.AsSpan(start + Name.Length, head.IndexOf("\r\n", start, StringComparison.Ordinal) - start - Name.Length), System.Globalization.CultureInfo.InvariantCulture);
    }
}
