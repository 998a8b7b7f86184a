using System.Text.RegularExpressions;

namespace Iamport.Client.Tests.Conventions;

public sealed partial class TimeAndChanceComeFromOutside
{
    [Fact]
    public void The_packages_read_no_clock_and_no_dice_of_their_own() =>
        CodeBase.Sources("src")
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (Line: line, Place: $"{CodeBase.Relative(file)}:{index + 1}")))
            .Where(found => Forbidden().IsMatch(found.Line) && !found.Line.TrimStart().StartsWith("///", StringComparison.Ordinal))
            .Select(found => found.Place)
            .Should().BeEmpty();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Utc)?Now\b|\bTask\.Delay\((?!.*(time|clock))|Thread\.Sleep|Random\.Shared|Stopwatch\.", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();
}
