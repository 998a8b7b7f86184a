using System.Diagnostics;

namespace Iamport.Client.EndToEnd.TrimApp;

/// <summary>The trimmed program: published into a folder of its own, and run as the file that came out.</summary>
internal sealed class PublishedApp(string framework)
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", ".."));

    private readonly string _folder = Path.Combine(Root, "artifacts", "trim-app", "run", framework);

    // Builds of its own beside the running tests' ones. A compiler or build server would outlive it and keep its output open.
    public Task<(int ExitCode, string Output)> PublishAsync() => RunAsync(
        "dotnet", "publish", Path.Combine(Root, "tests", "Iamport.Client.TrimApp"), "-f", framework, "-c", "Release", "-r", "linux-x64", "-o", _folder,
        $"-p:ArtifactsPath={Path.Combine(Root, "artifacts", "trim-app")}", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=false", "-nr:false",
        "--nologo", "-v", "m");

    public Task<(int ExitCode, string Output)> RunAsync(Uri sandbox, string checkedPin) =>
        RunAsync(Path.Combine(_folder, "Iamport.Client.TrimApp"), sandbox.ToString(), checkedPin);

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var variable in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(variable);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
