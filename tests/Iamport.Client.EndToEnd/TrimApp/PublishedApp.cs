using System.Diagnostics;

namespace Iamport.Client.EndToEnd.TrimApp;

/// <summary>The trimmed program: published into a folder of its own, and run as the file that came out.</summary>
internal sealed class PublishedApp(string framework)
{
    private readonly string _folder = Path.Combine(Root, "artifacts", "trim-app", framework);

    public static string Root { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", ".."));

    private string Program => Path.Combine(_folder, "app", "Iamport.Client.TrimApp");

    // Everything anew, for what was compiled before is not warned of again, and beside what the running tests use. A compiler that stayed
    // would keep the output open.
    public async Task<(int ExitCode, string Output)> PublishAsync()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        return await RunAsync(
            "dotnet", "publish", Path.Combine(Root, "tests", "Iamport.Client.TrimApp"), "-f", framework, "-c", "Release", "-r", "linux-x64",
            "-o", Path.GetDirectoryName(Program)!, $"-p:ArtifactsPath={_folder}", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=false",
            "-nodeReuse:false", "-nologo", "-v:minimal");
    }

    public Task<(int ExitCode, string Output)> RunAsync(Uri sandbox, string checkedPin) =>
        RunAsync(Program, sandbox.ToString(), checkedPin);

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var ofThisBuild = start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray();
        Array.ForEach(ofThisBuild, name => start.Environment.Remove(name));

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
