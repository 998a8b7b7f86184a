using System.Diagnostics;

namespace Iamport.Client.EndToEnd.Packages;

/// <summary>A consumer's web application, in a process of its own.</summary>
internal sealed class ConsumerServer : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private ConsumerServer(Process process) => _process = process;

    public HttpClient Browser { get; } = new();

    public static async Task<ConsumerServer> StartAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", program, "--urls=http://127.0.0.1:0", .. arguments]) { RedirectStandardOutput = true };
        var server = new ConsumerServer(Process.Start(start)!);
        string? line;
        do
        {
            line = await server._process.StandardOutput.ReadLineAsync();
            line.Should().NotBeNull("it listens before it ends");
        }
        while (!line!.Contains(Listening, StringComparison.Ordinal));

        server.Browser.BaseAddress = new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]);
        return server;
    }

    public void Dispose()
    {
        Browser.Dispose();
        _process.Kill();
        _process.Dispose();
    }
}
