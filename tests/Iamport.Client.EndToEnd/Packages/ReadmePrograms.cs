using System.Text.RegularExpressions;
using Iamport.Client.EndToEnd.Texts;

namespace Iamport.Client.EndToEnd.Packages;

/// <summary>Blocks of C# in the README and the guides, each pasted as it stands into an empty project that has the packages.</summary>
internal static partial class ReadmePrograms
{
    private const string Client = "Iamport.Client";
    private const string Endpoints = "Iamport.Client.AspNetCore";
    private const string Sandbox = "Iamport.Client.Sandbox";

    private const string Test = """<Using Include="Xunit" /><ProjectReference Include="../Program/Program.csproj" />""";

    /// <summary>By the name of its sample: which project is made for a block, and what it is given.</summary>
    private static readonly Dictionary<string, (string Sdk, string[] Packages)> Projects = new()
    {
        ["Registration"] = (ConsumerFolder.Web, [Client]),
        ["FirstProgram"] = (ConsumerFolder.Console, [Client, Sandbox]),
        ["Charging"] = (ConsumerFolder.Console, [Client]),
        ["Recovering"] = (ConsumerFolder.Console, [Client]),
        ["Program"] = (ConsumerFolder.Web, [Endpoints]),
        ["SharedToken"] = (ConsumerFolder.Web, [Client, "Microsoft.Extensions.Caching.StackExchangeRedis"]),
        ["Watching"] = (ConsumerFolder.Web, ["OpenTelemetry.Extensions.Hosting"]),
        ["WebhookTests"] = (ConsumerFolder.Web, [Sandbox, "Microsoft.AspNetCore.Mvc.Testing", "xunit.v3.mtp-off"]),
    };

    private static IEnumerable<(string File, string Regions, string Code)> Blocks =>
        TextPage.Guides("en").Prepend(TextPage.Readme).SelectMany(static page => page.Blocks)
            .Where(static block => Projects.ContainsKey(Path.GetFileNameWithoutExtension(block.File))).DistinctBy(static block => block.File);

    public static async Task AddAsync(ConsumerFolder folder)
    {
        foreach (var (file, _, code) in Blocks)
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var (sdk, packages) = Projects[name];
            if (packages.Any(package => package.StartsWith("xunit", StringComparison.Ordinal)))
            {
                await folder.AddAsync(name, sdk, packages, code, items: Test);
                continue;
            }

            await folder.AddAsync(name, sdk, packages, code);
            if (!Statement().IsMatch(code))
            {
                await folder.WriteAsync($"{name}/Hello.cs", """Console.WriteLine("Hello, World!");""");
            }
        }
    }

    [GeneratedRegex("^(var|await) ", RegexOptions.Multiline)]
    private static partial Regex Statement();
}
