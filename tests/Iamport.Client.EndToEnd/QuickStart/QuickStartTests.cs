using System.Diagnostics;

namespace Iamport.Client.EndToEnd.QuickStart;

/// <summary>The sample as a person runs it: a process of its own.</summary>
public sealed class QuickStartTests
{
    [Fact]
    public async Task Without_arguments_it_walks_the_story_and_succeeds()
    {
        var (exitCode, output) = await RunAsync();

        output.Should().Contain("All 10 steps gave what they should.").And.NotContain("FAILED");
        exitCode.Should().Be(0);
    }

    [Fact]
    public async Task Live_without_keys_says_which_it_wants()
    {
        var (exitCode, output) = await RunAsync("--live");

        output.Should().Contain("IAMPORT_IMP_KEY").And.Contain("IAMPORT_IMP_SECRET");
        exitCode.Should().Be(2);
    }

    [Fact]
    public async Task An_argument_it_does_not_know_gets_its_usage()
    {
        var (exitCode, output) = await RunAsync("--help");

        output.Should().Contain("--open").And.Contain("--live");
        exitCode.Should().Be(2);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(global::QuickStart.FirstProgram).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in start.Environment.Keys.Where(name => name.StartsWith("IAMPORT_", StringComparison.Ordinal)).ToArray())
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
