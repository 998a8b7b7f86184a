using System.Diagnostics;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>One program that makes a client, calls once and ends.</summary>
internal sealed class FirstCallProgram(string path, IReadOnlyList<string> arguments)
{
    public FirstCallTimes Times { get; } = new();

    /// <summary>False for the program of a build that does not know the arguments.</summary>
    public async Task<bool> IsAbleAsync() => (await StartAsync()).ExitCode == 0;

    public async Task RunAsync()
    {
        var began = Stopwatch.GetTimestamp();
        var (exitCode, told) = await StartAsync();
        var elapsed = Stopwatch.GetElapsedTime(began);
        if (exitCode != 0)
        {
            throw new InvalidOperationException($"{path} ended with {exitCode}.");
        }

        Times.Add(elapsed.TotalMilliseconds, told);
    }

    private async Task<(int ExitCode, string Told)> StartAsync()
    {
        var isNative = !path.EndsWith(".dll", StringComparison.Ordinal);
        using var process = Process.Start(new ProcessStartInfo(isNative ? path : "dotnet", isNative ? arguments : [path, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (told, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await Task.WhenAll(told, complained, process.WaitForExitAsync());
        return (process.ExitCode, await told);
    }
}
