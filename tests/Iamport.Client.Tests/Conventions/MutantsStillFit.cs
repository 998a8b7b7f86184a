namespace Iamport.Client.Tests.Conventions;

/// <summary>A patch that no longer fits the code convicts nobody.</summary>
public sealed class MutantsStillFit
{
    private const string Verdict = "Convicted by: ";

    public static TheoryData<string> Patches =>
        [.. Directory.EnumerateFiles(Path.Combine(CodeBase.Root, "tests", "Mutants"), "*.patch").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Patches))]
    public void What_it_takes_away_is_there_and_so_are_the_tests_it_names(string patch)
    {
        var lines = File.ReadAllLines(Path.Combine(CodeBase.Root, "tests", "Mutants", patch));
        var code = File.ReadAllLines(Path.Combine(CodeBase.Root, lines.Single(line => line.StartsWith("--- a/", StringComparison.Ordinal))["--- a/".Length..]));
        var named = lines.Single(line => line.StartsWith(Verdict, StringComparison.Ordinal))[Verdict.Length..].Split(' ');

        lines.Where(line => line is ['-', not '-', ..]).Select(line => line[1..]).Should().NotBeEmpty().And.BeSubsetOf(code);
        Directory.EnumerateFiles(Path.Combine(CodeBase.Root, "tests", named[0]), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(CodeBase.Root, file).Replace(Path.DirectorySeparatorChar, '.'))
            .Should().Contain(file => file.Contains(named[1], StringComparison.Ordinal));
    }
}
