using System.Text.RegularExpressions;

namespace Iamport.Client.EndToEnd.Texts;

/// <summary>A text that people read, and the blocks of C# in it, each with the file and the regions that it names.</summary>
internal sealed partial record TextPage(string File)
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", ".."));

    public static TextPage Readme { get; } = new("README.md");

    /// <summary>The guides of a language, by the same names in each.</summary>
    public static IReadOnlyList<TextPage> Guides(string language) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "samples", "Guides", language), "*.md").Order(StringComparer.Ordinal)
            .Select(static file => new TextPage(Path.GetRelativePath(Root, file))),
    ];

    public string Name => Path.GetFileName(File);

    public string Text { get; } = System.IO.File.ReadAllText(Path.Combine(Root, File)).ReplaceLineEndings("\n");

    public IReadOnlyList<(string File, string Regions, string Code)> Blocks =>
    [
        .. Block().Matches(Text)
            .Select(block => (block.Groups["file"].Value, block.Groups["regions"].Value, block.Groups["code"].Value)),
    ];

    /// <summary>Where its links lead, without those within the page.</summary>
    public IEnumerable<string> Links => Link().Matches(Text).Select(static link => link.Groups["to"].Value).Where(static to => !to.StartsWith('#'));

    /// <summary>What the named regions of a file hold.</summary>
    public static string Code(string file, string regions) => string.Join('\n', regions.Split(',').Select(region => Region(file, region)));

    public override string ToString() => File;

    private static string Region(string file, string region)
    {
        var lines = System.IO.File.ReadAllLines(Path.Combine(Root, file))
            .SkipWhile(line => line.Trim() != $"#region {region}").Skip(1)
            .TakeWhile(line => line.Trim() != "#endregion").ToArray();
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Concat(lines.Select(line => (line.Length == 0 ? "" : line[indent..]) + "\n"));
    }

    [GeneratedRegex(@"<!-- (?<file>\S+)#(?<regions>\S+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();
}
