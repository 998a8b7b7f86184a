namespace Iamport.Client.EndToEnd.Packages;

[Collection(nameof(PackagesCollection))]
public sealed class PackageContentsTests(PackedFiles packed)
{
    public static TheoryData<string> Ids => [.. PackedFiles.Ids];

    [Fact]
    public void Three_packages_are_made_and_no_other() =>
        Directory.EnumerateFiles(packed.Feed).Select(Path.GetFileName).Should().BeEquivalentTo(
            PackedFiles.Ids.SelectMany(id => new[] { $"{id}.{PackedFiles.Version}.nupkg", $"{id}.{PackedFiles.Version}.snupkg" }));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_holds_its_library_for_two_targets_and_what_a_person_reads(string id) =>
        packed.Package(id).Entries.Should().BeEquivalentTo(
            $"{id}.nuspec", "README.md", "icon.png",
            $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_symbols_are_a_package_of_their_own(string id) =>
        packed.Symbols(id).Entries.Should().BeEquivalentTo($"{id}.nuspec", $"lib/net8.0/{id}.pdb", $"lib/net10.0/{id}.pdb");
}
