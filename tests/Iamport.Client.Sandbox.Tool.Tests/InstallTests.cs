using System.Diagnostics;

namespace Iamport.Client.Sandbox.Tool.Tests;

public sealed class InstallTests
{
    private const string Version = "0.1.0-packed";

    [Fact]
    public async Task It_is_packed_installed_and_run_from_another_folder()
    {
        var folder = Directory.CreateTempSubdirectory("iamport-tool-");
        try
        {
            var (feed, tools) = (Path.Combine(folder.FullName, "feed"), Path.Combine(folder.FullName, "tools"));
            await RunAsync(
                Root, "pack", "src/Iamport.Client.Sandbox.Tool", "-c", "Release", "--nologo", "-v", "q", "-o", feed, $"-p:PackageVersion={Version}", "-p:RunAnalyzers=false");
            await RunAsync(
                folder.FullName, "tool", "install", "Iamport.Client.Sandbox.Tool", "--tool-path", tools, "--version", Version, "--source", feed);

            await using var tool = await ToolProcess.OpenAsync(new FileInfo(Path.Combine(tools, "iamport-sandbox")));

            (await tool.ChargeAsync("order-1")).GetProperty("status").GetString().Should().Be("paid");
            using var http = new HttpClient();
            (await http.GetStringAsync(new Uri(tool.Address, "v1/iamport.js"))).Should().Contain("request_pay");
            (await http.GetStringAsync(tool.Address)).Should().Contain("<h1>");
            (await http.GetStringAsync(new Uri(tool.Address, "_framework/blazor.web.js"))).Should().Contain("Blazor");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    private static string FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Iamport.Client.sln")) ? folder.FullName : FindRoot(folder.Parent!);

    private static async Task RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var variable in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(variable);
        }

        // A build server would outlive the command and hold its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, "{0}", await output + await errors);
    }
}
