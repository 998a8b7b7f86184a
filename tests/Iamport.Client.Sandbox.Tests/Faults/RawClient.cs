using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Iamport.Client.Sandbox.Tests.Faults;

/// <summary>A connection of bytes, on which the end of the stream (FIN) and a reset (RST) are told apart.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly AuthenticationHeaderValue? _token;

    private RawClient(Merchant merchant) => _token = merchant.Http.DefaultRequestHeaders.Authorization;

    public static async Task<RawClient> ConnectAsync(Merchant merchant)
    {
        var client = new RawClient(merchant);
        await client._socket.ConnectAsync(merchant.Sandbox.BaseAddress.Host, merchant.Sandbox.BaseAddress.Port);
        return client;
    }

    /// <summary>Sends one request and reads its answer, whole or to where the connection ends.</summary>
    public async Task<RawAnswer> SendAsync(string verb, string path, object? body = null)
    {
        var json = body is null ? [] : JsonSerializer.SerializeToUtf8Bytes(body);
        var head = $"{verb} {path} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: {_token}\r\n"
            + (body is null ? "\r\n" : $"Content-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n");
        byte[] request = [.. Encoding.ASCII.GetBytes(head), .. json];
        await _socket.SendAsync(request);
        return await ReadAsync();
    }

    public void Dispose() => _socket.Dispose();

    private async Task<RawAnswer> ReadAsync()
    {
        var received = new List<byte>();
        var buffer = new byte[4096];
        while (!IsWhole(received))
        {
            try
            {
                var count = await _socket.ReceiveAsync(buffer).WaitAsync(TimeSpan.FromMinutes(2));
                if (count == 0)
                {
                    return new RawAnswer(Encoding.UTF8.GetString([.. received]), RawEnd.Closed);
                }

                received.AddRange(buffer.AsSpan(0, count));
            }
            catch (SocketException fault) when (fault.SocketErrorCode == SocketError.ConnectionReset)
            {
                return new RawAnswer(Encoding.UTF8.GetString([.. received]), RawEnd.Reset);
            }
        }

        return new RawAnswer(Encoding.UTF8.GetString([.. received]), RawEnd.Open);
    }

    private static bool IsWhole(List<byte> received)
    {
        const string Length = "Content-Length: ";
        var text = Encoding.Latin1.GetString([.. received]);
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var length = text.IndexOf(Length, StringComparison.Ordinal);
        return end >= 0 && received.Count == end + 4 + int.Parse(
            text.AsSpan(length + Length.Length, text.IndexOf('\r', length) - length - Length.Length), provider: null);
    }
}

/// <param name="Text">What came.</param>
/// <param name="End">What became of the connection.</param>
internal sealed record RawAnswer(string Text, RawEnd End);

internal enum RawEnd
{
    Open,
    Closed,
    Reset,
}
