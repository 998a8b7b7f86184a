using System.Text;
using Iamport.Client.Authentication;

namespace Iamport.Client.Tests.Conventions;

public sealed class GuidesListTheOperations
{
    [Theory]
    [InlineData("en", "Call | Operation | Sent again", "yes", "yes: it sets a state", "**never** once it may have been executed")]
    [InlineData("ko", "메서드 | API | 재전송", "예", "예: 상태를 정할 뿐입니다", "실행되었을 수 있으면 **안 함**")]
    public void Their_table_is_what_the_interfaces_declare(string language, string head, string read, string replaceable, string once)
    {
        var table = new StringBuilder("| ").Append(head).Append(" |\n|---|---|---|\n");
        foreach (var (_, _, operation) in CodeBase.Operations.Where(found => found.Api != typeof(IAuthenticationApi)))
        {
            var again = operation.Effect switch { Effect.Read => read, Effect.Replaceable => replaceable, _ => once };
            table.Append("| `").Append(operation.Name).Append("` | `").Append(operation.Method).Append(' ').Append(operation.Template)
                .Append("` | ").Append(again).Append(" |\n");
        }

        GuideTable.Read(language, "operations.md", "operations").Should().Be(table.ToString());
    }
}
