using System.Text.RegularExpressions;

namespace Iamport.Client.EndToEnd.Readme;

/// <summary>The blocks of C# in the README, each with the sample and the regions that it names.</summary>
internal static partial class ReadmeBlocks
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", ".."));

    public static string Readme { get; } = File.ReadAllText(Path.Combine(Root, "README.md")).ReplaceLineEndings("\n");

    public static IReadOnlyList<(string File, string Regions, string Code)> All { get; } =
    [
        .. Block().Matches(Readme)
            .Select(block => (block.Groups["file"].Value, block.Groups["regions"].Value, block.Groups["code"].Value)),
    ];

    [GeneratedRegex(@"<!-- (?<file>\S+)#(?<regions>\S+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
