using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>The first call of a process, from its start to its end, by the program in <c>tests/Iamport.Client.FirstCall</c>.</summary>
internal static class FirstCall
{
    private const string Program = "Iamport.Client.FirstCall";

    private static readonly TimeSpan Span = TimeSpan.FromSeconds(6);
    private static readonly string Artifacts = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));
    private static readonly string Compiled = Path.Combine(Artifacts, "bin", Program, "release_net10.0", $"{Program}.dll");
    private static readonly string Native =
        Path.Combine(Artifacts, "publish", Program, $"release_net8.0_{RuntimeInformation.RuntimeIdentifier}", Program);

    public static async Task<IEnumerable<(string Name, double Ratio)>> CompareAsync()
    {
        var ratios = new List<(string Name, double Ratio)>
        {
            ("first-call-jit", await CompareAsync(caller => new ProcessStartInfo("dotnet", [Compiled, caller]))),
        };
        if (File.Exists(Native))
        {
            ratios.Add(("first-call-native", await CompareAsync(caller => new ProcessStartInfo(Native, [caller]))));
        }
        else
        {
            await Console.Error.WriteLineAsync(
                $"first-call-native wants: dotnet publish tests/{Program} -f net8.0 -r {RuntimeInformation.RuntimeIdentifier}");
        }

        return ratios;
    }

    private static Task<double> CompareAsync(Func<string, ProcessStartInfo> program) =>
        Pairs.MedianAsync(() => RunAsync(program("client")), () => RunAsync(program("floor")), Span);

    private static async Task<TimeSpan> RunAsync(ProcessStartInfo program)
    {
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(program)!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(began)
            : throw new InvalidOperationException($"{program.FileName} ended with {process.ExitCode}.");
    }
}
