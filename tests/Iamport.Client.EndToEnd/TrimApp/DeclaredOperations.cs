using System.Text.RegularExpressions;
using Iamport.Client.EndToEnd.Texts;
using Iamport.Client.Sandbox;

namespace Iamport.Client.EndToEnd.TrimApp;

/// <summary>The operations as the guide lists them, which a test of the client compares with its interfaces; and the token.</summary>
internal static partial class DeclaredOperations
{
    public static IReadOnlyList<string> All { get; } =
    [
        "POST /users/getToken",
        .. Row().Matches(new TextPage("samples/Guides/en/operations.md").Text).Select(row => row.Groups["operation"].Value),
    ];

    /// <summary>The operation that a request is of, which is the one with the most of its path written out.</summary>
    public static string Of(SandboxRequest request)
    {
        var sent = $"{request.Method} {request.Path.Split('?')[0]}";
        return All.Where(operation => Regex.IsMatch(sent, $"^{Hole().Replace(operation, "[^/]+")}$"))
            .MinBy(operation => operation.Count('{')) ?? sent;
    }

    [GeneratedRegex(@"^\| `\w+\.\w+Async` \| `(?<operation>[A-Z]+ /[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Hole();
}
