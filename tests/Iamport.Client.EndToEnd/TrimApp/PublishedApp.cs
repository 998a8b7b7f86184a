using System.Diagnostics;
using Iamport.Client.EndToEnd.Texts;
using Iamport.Client.EndToEnd.Testing;

namespace Iamport.Client.EndToEnd.TrimApp;

/// <summary>The trimmed program: published into a folder of its own, and run as the file that came out.</summary>
internal sealed class PublishedApp(string framework, string way)
{
    public const string Native = "native";
    public const string Trimmed = "trimmed";

    private const string Name = "Iamport.Client.TrimApp";

    private static readonly string Artifacts = Path.Combine(TextPage.Root, "artifacts");

    private readonly string _folder = Path.Combine(Artifacts, "trim-app", $"{framework}-{way}");

    // The program anew, for what was compiled before is not warned of again; the client as the packages have it, which is compiled once.
    public async Task<string> PublishAsync()
    {
        foreach (var old in new[] { _folder, Built("bin"), Built("obj") }.Where(Directory.Exists))
        {
            Directory.Delete(old, recursive: true);
        }

        return await Dotnet.RunAsync(
            TextPage.Root, "publish", Path.Combine("tests", Name), "-f", framework, "-c", "Release", "-r", "linux-x64", "-o", _folder,
            "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=false", $"-p:TrimOnly={way == Trimmed}",
            "-nologo", "-v:minimal");

        string Built(string part) => Path.Combine(Artifacts, part, Name, $"release_{framework}_linux-x64");
    }

    public async Task<(int ExitCode, string Output)> RunAsync(Uri sandbox, string checkedPin)
    {
        var start = new ProcessStartInfo(Path.Combine(_folder, Name), [sandbox.ToString(), checkedPin])
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
