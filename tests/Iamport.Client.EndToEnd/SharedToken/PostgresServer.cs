using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Iamport.Client.EndToEnd.SharedToken;

/// <summary>A PostgreSQL of the test's own on loopback, which can be killed and started again with what it held.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private static readonly (int User, int Group)? Account = PostgresBinaries.Account();

    private readonly string _folder = Directory.CreateTempSubdirectory("iamport-postgres-").FullName;
    private readonly int _port = FreePort();
    private Process? _server;

    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=fleet;Database=postgres";

    public static async Task<PostgresServer> StartAsync()
    {
        var server = new PostgresServer();
        if (Account is var (user, group))
        {
            await EndAsync(Launch("chown", [$"{user}:{group}", server._folder]));
        }

        await EndAsync(LaunchOwn("initdb", "-D", server._folder, "-U", "fleet", "-A", "trust", "--no-sync"));
        await server.RestartAsync();
        return server;
    }

    public async Task RestartAsync()
    {
        _server = LaunchOwn(
            "postgres", "-D", _folder, "-p", $"{_port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off");
        _ = _server.StandardOutput.ReadToEndAsync();
        _ = _server.StandardError.ReadToEndAsync();
        for (var attempt = 0; !await AnswersAsync(); attempt++)
        {
            attempt.Should().BeLessThan(300, "PostgreSQL starts within half a minute");
            await Task.Delay(100);
        }
    }

    /// <summary>SIGKILL to it and to its processes: no goodbye to anyone connected.</summary>
    public async Task KillAsync()
    {
        _server!.Kill(entireProcessTree: true);
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

        Directory.Delete(_folder, recursive: true);
    }

    private static Process LaunchOwn(string program, params string[] arguments)
    {
        var path = Path.Combine(PostgresBinaries.Folder, program);
        return Account is var (user, group)
            ? Launch("setpriv", [$"--reuid={user}", $"--regid={group}", "--clear-groups", path, .. arguments])
            : Launch(path, arguments);
    }

    private static Process Launch(string program, string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" })!;

    private static async Task EndAsync(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            process.ExitCode.Should().Be(0, "{0}{1}", await output, await errors);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
