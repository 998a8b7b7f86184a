using System.Reflection.Metadata;

namespace Iamport.Client.EndToEnd.Packages;

[Collection(nameof(PackagesCollection))]
public sealed class SymbolTests(PackedFiles packed)
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static IEnumerable<object[]> Libraries => PackedAssemblyTests.Libraries;

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Every_source_is_in_the_symbols_under_a_path_of_no_machine(string id, string target)
    {
        using var file = new MemoryStream(packed.Symbols(id).Read($"lib/{target}/{id}.pdb"));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(file);
        var symbols = provider.GetMetadataReader();

        var documents = symbols.Documents.Select(document => (
            Name: symbols.GetString(symbols.GetDocument(document).Name),
            HasSource: symbols.GetCustomDebugInformation(document)
                .Any(information => symbols.GetGuid(symbols.GetCustomDebugInformation(information).Kind) == EmbeddedSource))).ToArray();

        documents.Should().Contain(document => document.Name.StartsWith($"/_/src/{id}/", StringComparison.Ordinal));
        documents.Should().OnlyContain(document => document.Name.StartsWith("/_/", StringComparison.Ordinal));
        documents.Should().OnlyContain(document => document.HasSource);
    }
}
