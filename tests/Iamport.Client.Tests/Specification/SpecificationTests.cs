using System.Text.RegularExpressions;
using Iamport.Client.Tests.Conventions;

namespace Iamport.Client.Tests.Specification;

/// <summary>Client and document compared, operation by operation; what differs stands in a reviewed list, each line with its reason.</summary>
public sealed class SpecificationTests
{
    private static readonly string Known = Path.Combine(CodeBase.Root, "tests", "Iamport.Client.Tests", "Specification", "KnownDifferences.txt");

    internal static IEnumerable<string> Reviewed(string section) => File.ReadLines(Known)
        .SkipWhile(line => line != $"[{section}]").Skip(1).TakeWhile(line => line.Length == 0 || line[0] != '[')
        .Where(line => line.Length > 0).Select(line => line.Split(" # ")[0].TrimEnd());

    [Fact]
    public void Every_described_operation_is_declared_once()
    {
        var declared = DeclaredOperations.All.Select(operation => operation.Name).ToArray();

        declared.Should().OnlyHaveUniqueItems();
        SpecificationDocument.Operations.Should().HaveCount(80);
        Compare("operations", Of("", SpecificationDocument.Operations.Keys, declared));
    }

    [Fact]
    public void Every_described_parameter_can_be_set_in_its_place_and_by_its_name() =>
        Compare("parameters", Both().SelectMany(pair => Of(
            $"{pair.Described.Name} parameter ",
            pair.Described.Parameters.Values.Select(Describe),
            pair.Declared.Parameters.Values.Select(Describe))));

    [Fact]
    public void Every_field_below_a_described_parameter_can_be_set() =>
        Compare("nested", Both().SelectMany(pair => pair.Described.Parameters.Values
            .Where(parameter => pair.Declared.Parameters.ContainsKey(parameter.Name))
            .SelectMany(parameter => Of(
                $"{pair.Described.Name} field {parameter.Name}:", parameter.Leaves, pair.Declared.Parameters[parameter.Name].Leaves))));

    [Fact]
    public void Every_described_field_of_an_answer_can_be_read() =>
        Compare("answers", Both().SelectMany(pair => Of($"{pair.Described.Name} answer ", pair.Described.Response, pair.Declared.Response)));

    [Fact]
    public void Every_known_difference_has_its_reason() =>
        File.ReadLines(Known).Where(line => line.Length > 0 && line[0] != '[')
            .Should().OnlyContain(line => line.Contains(" # ", StringComparison.Ordinal));

    private static IEnumerable<(DescribedOperation Described, DescribedOperation Declared)> Both() =>
        from declared in DeclaredOperations.All
        where SpecificationDocument.Operations.ContainsKey(declared.Name)
        select (SpecificationDocument.Operations[declared.Name], declared);

    private static string Describe(DescribedParameter parameter) =>
        $"{parameter.Name} ({parameter.Place}{(parameter.Required ? ", required" : "")})";

    private static IEnumerable<string> Of(string where, IEnumerable<string> described, IEnumerable<string> declared)
    {
        var (inDocument, inClient) = (described.ToHashSet(), declared.ToHashSet());
        return inDocument.Except(inClient).Select(only => $"{where}{only}: only in the document")
            .Concat(inClient.Except(inDocument).Select(only => $"{where}{only}: only in the client"));
    }

    private static void Compare(string section, IEnumerable<string> differences)
    {
        var reviewed = Reviewed(section).ToArray();
        var found = differences.Distinct().Order(StringComparer.Ordinal).ToArray();

        found.Where(difference => !reviewed.Any(line => Matches(line, difference))).Should().BeEmpty("each difference must be reviewed");
        reviewed.Where(line => !found.Any(difference => Matches(line, difference))).Should().BeEmpty("what no longer differs leaves the list");
    }

    // A star stands for any part of a field's path.
    internal static bool Matches(string line, string difference) =>
        Regex.IsMatch(difference, $"^{Regex.Escape(line).Replace(@"\*", ".*", StringComparison.Ordinal)}$");
}
