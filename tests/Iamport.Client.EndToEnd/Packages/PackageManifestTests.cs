using System.Xml.Linq;
using Iamport.Client.EndToEnd.Texts;

namespace Iamport.Client.EndToEnd.Packages;

[Collection(nameof(PackagesCollection))]
public sealed class PackageManifestTests(PackedFiles packed)
{
    public static TheoryData<string> Ids => [.. PackedFiles.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_says_whose_it_is_what_it_does_and_what_is_new(string id)
    {
        var manifest = packed.Package(id).Manifest;

        manifest.Element("id")!.Value.Should().Be(id);
        manifest.Element("version")!.Value.Should().Be(PackedFiles.Version);
        manifest.Element("license")!.ToString().Should().Be("""<license type="expression">MIT</license>""");
        manifest.Element("readme")!.Value.Should().Be("README.md");
        manifest.Element("icon")!.Value.Should().Be("icon.png");
        foreach (var told in new[] { "authors", "description", "tags", "releaseNotes", "copyright" })
        {
            manifest.Element(told)!.Value.Should().NotBeNullOrWhiteSpace(told);
        }

        manifest.Element("repository")?.Attribute("url").Should().BeNull("there is no public repository yet");
    }

    [Fact]
    public void The_client_depends_on_five_packages_at_least_as_new_as_these() =>
        Dependencies("Iamport.Client").Should().BeEquivalentTo(
            new[] { (Target: "net8.0", Extensions: "8.0.0"), (Target: "net10.0", Extensions: "10.0.0") }.SelectMany(minimum => new[]
            {
                $"{minimum.Target}: Microsoft.Extensions.Caching.Abstractions {minimum.Extensions}",
                $"{minimum.Target}: Microsoft.Extensions.Http {minimum.Extensions}",
                $"{minimum.Target}: Microsoft.Extensions.Options.ConfigurationExtensions {minimum.Extensions}",
                $"{minimum.Target}: Polly.Core 8.8.1",
                $"{minimum.Target}: Refit 16.4.0",
            }));

    [Fact]
    public void Its_release_notes_are_what_the_log_of_changes_says_of_its_version()
    {
        var changes = File.ReadAllText(Path.Combine(TextPage.Root, ".github", "CHANGELOG.md")).ReplaceLineEndings("\n");
        var version = PackedFiles.Version.Split('-')[0];
        var notes = changes.Split($"\n## {version}\n", 2)[1].Split("\n## ")[0].Trim();

        notes.Should().NotBeEmpty();
        foreach (var id in PackedFiles.Ids)
        {
            packed.Package(id).Manifest.Element("releaseNotes")!.Value.ReplaceLineEndings("\n").Should().Be(notes, id);
        }
    }

    [Fact]
    public void The_endpoints_depend_on_the_client_of_their_version() =>
        Dependencies("Iamport.Client.AspNetCore").Should().BeEquivalentTo(
            PackedFiles.Targets.Select(target => $"{target}: Iamport.Client {PackedFiles.Version}"));

    [Fact]
    public void The_sandbox_depends_on_no_package() => Dependencies("Iamport.Client.Sandbox").Should().BeEmpty();

    [Theory]
    [InlineData("Iamport.Client", false)]
    [InlineData("Iamport.Client.AspNetCore", true)]
    [InlineData("Iamport.Client.Sandbox", true)]
    public void Only_what_serves_pages_needs_a_framework(string id, bool isWeb) =>
        Named(packed.Package(id).Manifest.Element("frameworkReferences"), "frameworkReference", "name").Should().BeEquivalentTo(
            isWeb ? PackedFiles.Targets.Select(target => $"{target}: Microsoft.AspNetCore.App") : []);

    private IEnumerable<string> Dependencies(string id)
    {
        var groups = packed.Package(id).Manifest.Element("dependencies")!;
        groups.Elements("group").Select(group => group.Attribute("targetFramework")!.Value).Should().BeEquivalentTo(PackedFiles.Targets);
        return Named(groups, "dependency", "id", "version");
    }

    private static IEnumerable<string> Named(XElement? groups, string element, params string[] attributes) =>
        from target in groups?.Elements("group") ?? []
        from named in target.Elements(element)
        select $"{target.Attribute("targetFramework")!.Value}: {string.Join(' ', attributes.Select(name => named.Attribute(name)!.Value))}";
}
