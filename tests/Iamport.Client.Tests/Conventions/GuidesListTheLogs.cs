using System.Reflection;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Tests.Conventions;

public sealed class GuidesListTheLogs
{
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

    [Theory]
    [InlineData("en", "Id | Level | What it says")]
    [InlineData("ko", "번호 | 수준 | 내용")]
    public void Their_table_is_what_the_code_logs(string language, string head)
    {
        var table = new StringBuilder("| ").Append(head).Append(" |\n|---|---|---|\n");
        foreach (var (id, level, message) in Lines)
        {
            table.Append("| ").Append(id).Append(" | ").Append(level).Append(" | ").Append(message).Append(" |\n");
        }

        GuideTable.Read(language, "running.md", "logs").Should().Be(table.ToString());
    }

    [Fact]
    public void Each_line_has_an_id_of_its_own() => Lines.Select(line => line.Id).Should().OnlyHaveUniqueItems().And.NotContain(0);
}
