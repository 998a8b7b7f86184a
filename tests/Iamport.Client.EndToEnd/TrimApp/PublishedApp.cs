using System.Diagnostics;
using Iamport.Client.EndToEnd.Readme;
using Iamport.Client.EndToEnd.Testing;

namespace Iamport.Client.EndToEnd.TrimApp;

/// <summary>The trimmed program: published into a folder of its own, and run as the file that came out.</summary>
internal sealed class PublishedApp(string framework, string way)
{
    public const string Native = "native";
    public const string Trimmed = "trimmed";

    private readonly string _folder = Path.Combine(ReadmeBlocks.Root, "artifacts", "trim-app", $"{framework}-{way}");

    private string Program => Path.Combine(_folder, "app", "Iamport.Client.TrimApp");

    // Everything anew, for what was compiled before is not warned of again, and beside what the running tests use.
    public async Task<string> PublishAsync()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        return await Dotnet.RunAsync(
            ReadmeBlocks.Root, "publish", Path.Combine("tests", "Iamport.Client.TrimApp"), "-f", framework, "-c", "Release", "-r", "linux-x64",
            "-o", Path.GetDirectoryName(Program)!, $"-p:ArtifactsPath={_folder}", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=false",
            $"-p:TrimOnly={way == Trimmed}", "-nologo", "-v:minimal");
    }

    public async Task<(int ExitCode, string Output)> RunAsync(Uri sandbox, string checkedPin)
    {
        var start = new ProcessStartInfo(Program, [sandbox.ToString(), checkedPin])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
