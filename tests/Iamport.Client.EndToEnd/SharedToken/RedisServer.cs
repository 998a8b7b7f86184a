using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit.Sdk;

namespace Iamport.Client.EndToEnd.SharedToken;

/// <summary>A Redis of the test's own on loopback, which can be killed and started again, then empty.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly int _port = FreePort();
    private Process? _server;

    public string Address => $"127.0.0.1:{_port}";

    public static async Task<RedisServer> StartAsync()
    {
        var redis = new RedisServer();
        await redis.RestartAsync();
        return redis;
    }

    public async Task RestartAsync()
    {
        string[] arguments = ["--port", $"{_port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
        _server = Process.Start(new ProcessStartInfo(Redis.Path, arguments) { RedirectStandardOutput = true })!;
        var said = "";
        while (await _server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                _ = _server.StandardOutput.ReadToEndAsync();
                return;
            }

            said += $"{line}\n";
        }

        throw new XunitException($"Redis ended:\n{said}");
    }

    /// <summary>SIGKILL: no goodbye to anyone connected.</summary>
    public async Task KillAsync()
    {
        _server!.Kill();
        await _server.WaitForExitAsync();
        _server.Dispose();
        _server = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await KillAsync();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
