using System.Text;
using Iamport.Client.Authentication;

namespace Iamport.Client.Tests.Conventions;

public sealed class ReadmeListsTheOperations
{
    private const string Start = "<!-- operations -->\n";
    private const string End = "<!-- /operations -->";

    [Fact]
    public void Its_table_is_what_the_interfaces_declare()
    {
        var readme = File.ReadAllText(Path.Combine(CodeBase.Root, "README.md")).ReplaceLineEndings("\n");

        var table = readme[(readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..readme.IndexOf(End, StringComparison.Ordinal)];

        table.Should().Be(Expected());
    }

    private static string Expected()
    {
        var table = new StringBuilder("| Call | Operation | Sent again |\n|---|---|---|\n");
        foreach (var (_, _, operation) in CodeBase.Operations.Where(found => found.Api != typeof(IAuthenticationApi)))
        {
            var again = operation.Effect switch
            {
                Effect.Read => "yes",
                Effect.Replaceable => "yes: it sets a state",
                _ => "**never** once it may have been executed",
            };
            table.Append("| `").Append(operation.Name).Append("` | `").Append(operation.Method).Append(' ').Append(operation.Template)
                .Append("` | ").Append(again).Append(" |\n");
        }

        return table.ToString();
    }
}
