using System.Xml.Linq;

namespace Iamport.Client.Tests.Conventions;

/// <summary>Analyzers are left out of everybody's builds, because CI runs them: there they have to run, and fail it.</summary>
public sealed class CiAnalyzesTheCode
{
    private static readonly XElement Settings = XDocument.Load(Path.Combine(CodeBase.Root, "Directory.Build.props")).Root!.Element("PropertyGroup")!;

    [Fact]
    public void Whatever_they_warn_of_is_an_error()
    {
        Settings.Element("TreatWarningsAsErrors")!.Value.Should().Be("true");
        Settings.Element("AnalysisLevel")!.Value.Should().Be("latest-all");
        Settings.Element("EnforceCodeStyleInBuild")!.Value.Should().Be("true");
    }

    [Fact]
    public void They_are_left_out_only_outside_of_CI_and_for_the_older_of_two_targets()
    {
        var skip = Settings.Element("RunAnalyzersDuringBuild")!;

        skip.Value.Should().Be("false");
        skip.Attribute("Condition")!.Value.Should().Be("'$(CI)' != 'true' or '$(TargetFramework)' == 'net8.0'");
    }

    [Fact]
    public void The_script_builds_everything_as_CI_before_anything_else()
    {
        var script = File.ReadAllLines(Path.Combine(CodeBase.Root, ".ci", "run"));

        script.Should().Contain(line => line.StartsWith("export CI=true", StringComparison.Ordinal));
        script.First(line => line.StartsWith("dotnet ", StringComparison.Ordinal)).Should().Be("dotnet test", "it builds the solution, and skips nothing");
    }
}
