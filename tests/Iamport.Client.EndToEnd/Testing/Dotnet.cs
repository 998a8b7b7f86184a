using System.Diagnostics;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>The .NET command line as a person calls it: without what the run of the tests has put into the environment.</summary>
internal static class Dotnet
{
    private static readonly string[] Inherited = ["MSBUILD", "MSBuild", "DOTNET_HOST_PATH", "VSTEST_"];

    /// <summary>Runs it to its end, which has to be a good one, and returns what it said.</summary>
    public static async Task<string> RunAsync(string workingDirectory, params string[] arguments)
    {
        var (exitCode, output, errors) = await EndAsync(workingDirectory, arguments);
        exitCode.Should().Be(0, "{0}", $"dotnet {string.Join(' ', arguments)} said:\n{output}{errors}");
        return output;
    }

    /// <summary>Runs it to its end, which has to be a bad one, and returns what it said.</summary>
    public static async Task<string> FailAsync(string workingDirectory, params string[] arguments)
    {
        var (exitCode, output, errors) = await EndAsync(workingDirectory, arguments);
        exitCode.Should().NotBe(0, "{0}", $"dotnet {string.Join(' ', arguments)} said:\n{output}{errors}");
        return output + errors;
    }

    private static async Task<(int ExitCode, string Output, string Errors)> EndAsync(string workingDirectory, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in start.Environment.Keys.Where(IsInherited).ToArray())
        {
            start.Environment.Remove(variable);
        }

        // A build server would outlive the command and hold its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    private static bool IsInherited(string variable) =>
        Inherited.Any(prefix => variable.StartsWith(prefix, StringComparison.Ordinal));
}
