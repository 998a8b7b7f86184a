using System.Diagnostics;

namespace Iamport.Client.EndToEnd.QuickStart;

/// <summary>The sample as a person runs it: a process of its own.</summary>
public sealed class QuickStartTests
{
    [Fact]
    public async Task Without_arguments_it_walks_the_story_and_succeeds()
    {
        var (exitCode, output) = await RunAsync();

        output.Should().StartWith("A shop's day").And.Contain("no money moves")
            .And.Contain("All 10 steps gave what they should.").And.Contain("Next:").And.NotContain("FAILED");
        exitCode.Should().Be(0);
    }

    [Fact]
    public async Task Live_without_keys_says_which_are_missing()
    {
        var (exitCode, output) = await RunAsync(["--live"], ("IAMPORT_IMP_KEY", "key"), ("IAMPORT_USER_CODE", "imp00000000"));

        output.Should().Contain("IAMPORT_IMP_SECRET, IAMPORT_CHANNEL_KEY").And.NotContain("IAMPORT_IMP_KEY").And.NotContain("IAMPORT_USER_CODE");
        exitCode.Should().Be(2);
    }

    [Fact]
    public async Task Who_asks_for_help_gets_it()
    {
        var (exitCode, output) = await RunAsync("--help");

        output.Should().Contain("--open").And.Contain("--live");
        exitCode.Should().Be(0);
    }

    [Fact]
    public async Task An_argument_it_does_not_know_is_named()
    {
        var (exitCode, output) = await RunAsync("--lvie");

        output.Should().Contain("Not known here: --lvie").And.Contain("--live");
        exitCode.Should().Be(2);
    }

    private static Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) => RunAsync(arguments, []);

    private static async Task<(int ExitCode, string Output)> RunAsync(string[] arguments, params (string Name, string Value)[] variables)
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

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
