using System.Text.RegularExpressions;

namespace Iamport.Client.Tests.Conventions.Documentation;

/// <summary>What an editor shows as an example is a region of a file that is compiled.</summary>
public sealed partial class ExamplesAreCompiled
{
    private static readonly HashSet<string> Regions =
    [
        .. Region().Matches(File.ReadAllText(Path.Combine(CodeBase.Root, "samples", "Guides", "Examples.cs")).ReplaceLineEndings("\n"))
            .Select(static region => Unindented(region.Groups["code"].Value)),
    ];

    private static readonly string[] Examples =
    [
        .. DocumentationFile.All.SelectMany(static file => file.Entries).SelectMany(static entry => entry.Elements("example"))
            .Select(static example => Unindented(example.Element("code")!.Value)),
    ];

    [Fact]
    public void Each_is_a_region_of_the_sample() => Examples.Except(Regions).Should().BeEmpty();

    [Fact]
    public void Each_region_of_the_sample_is_shown_somewhere() =>
        Regions.Except(Examples).Should().BeEmpty();

    private static string Unindented(string code)
    {
        var lines = code.Trim('\n', ' ').Split('\n').Select(static line => line.TrimEnd()).ToArray();
        var indent = lines.Skip(1).Where(static line => line.Length > 0).Select(static line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select((line, number) => number == 0 || line.Length == 0 ? line.TrimStart() : line[indent..])).Trim();
    }

    [GeneratedRegex(@"#region \S+\n(?<code>.*?)\n\s*#endregion", RegexOptions.Singleline)]
    private static partial Regex Region();
}
