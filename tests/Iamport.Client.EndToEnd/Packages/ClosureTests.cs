using System.Text.Json;
using Iamport.Client.EndToEnd.Texts;

namespace Iamport.Client.EndToEnd.Packages;

/// <summary>What comes with our packages, and theirs: each package and the lowest version, which is what NuGet takes.</summary>
[Collection(nameof(PackagesCollection))]
public sealed class ClosureTests(PackedFiles packed)
{
    private const string Folder = "tests/Iamport.Client.EndToEnd/Packages";

    // No framework's own packages are taken out, and none is fetched.
    private const string Settings =
        "<TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks><OutputType>Library</OutputType>"
        + "<RestoreEnablePackagePruning>false</RestoreEnablePackagePruning>"
        + "<DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>";

    [Fact]
    public async Task It_is_as_approved()
    {
        var folder = await ConsumerFolder.CreateAsync(packed, "closure");
        await folder.AddAsync("Closure", ConsumerFolder.Console, PackedFiles.Ids, "", Settings);
        await folder.RestoreAsync("Closure");

        var received = Describe(folder.Read("Closure", "obj", "project.assets.json"));

        var approved = Path.Combine(TextPage.Root, Folder, "Closure.approved.txt");
        var known = File.Exists(approved) ? (await File.ReadAllTextAsync(approved)).ReplaceLineEndings("\n") : "";
        if (known != received)
        {
            await File.WriteAllTextAsync(Path.ChangeExtension(approved, ".received.txt"), received);
        }

        received.Should().Be(known, "when it is meant, rename Closure.approved.received.txt in {0}", Folder);
    }

    private static string Describe(string assets)
    {
        using var restored = JsonDocument.Parse(assets);
        return string.Concat(restored.RootElement.GetProperty("targets").EnumerateObject().Select(target =>
            $"{target.Name}\n{string.Concat(Theirs(target.Value).Select(Line).Order(StringComparer.Ordinal))}"));
    }

    private static IEnumerable<JsonProperty> Theirs(JsonElement packages) =>
        packages.EnumerateObject().Where(package => !PackedFiles.Ids.Contains(package.Name.Split('/')[0]));

    private static string Line(JsonProperty package) =>
        $"  {package.Name.Replace('/', ' ')}{(IsSeenByTheCompiler(package.Value) ? "" : " (not seen by the compiler)")}\n";

    private static bool IsSeenByTheCompiler(JsonElement package) =>
        package.TryGetProperty("compile", out var files)
        && files.EnumerateObject().Any(file => !file.Name.EndsWith("/_._", StringComparison.Ordinal));
}
