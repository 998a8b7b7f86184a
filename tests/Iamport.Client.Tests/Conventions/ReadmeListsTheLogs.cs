using System.Reflection;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Tests.Conventions;

public sealed class ReadmeListsTheLogs
{
    private const string Start = "<!-- logs -->\n";
    private const string End = "<!-- /logs -->";

    private static readonly (int Id, LogLevel Level, string Message)[] Lines =
    [
        .. new[] { CodeBase.Client, typeof(AspNetCore.WebhookContext).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>())
            .OfType<LoggerMessageAttribute>()
            .Select(line => (line.EventId, line.Level, line.Message))
            .OrderBy(line => line.EventId),
    ];

    [Fact]
    public void Its_table_is_what_the_code_logs()
    {
        var readme = File.ReadAllText(Path.Combine(CodeBase.Root, "README.md")).ReplaceLineEndings("\n");

        var table = readme[(readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..readme.IndexOf(End, StringComparison.Ordinal)];

        table.Should().Be(Expected());
    }

    [Fact]
    public void Each_line_has_an_id_of_its_own() => Lines.Select(line => line.Id).Should().OnlyHaveUniqueItems().And.NotContain(0);

    private static string Expected()
    {
        var table = new StringBuilder("| Id | Level | What it says |\n|---|---|---|\n");
        foreach (var (id, level, message) in Lines)
        {
            table.Append("| ").Append(id).Append(" | ").Append(level).Append(" | ").Append(message).Append(" |\n");
        }

        return table.ToString();
    }
}
