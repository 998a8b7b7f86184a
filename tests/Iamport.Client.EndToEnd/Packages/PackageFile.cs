using System.IO.Compression;
using System.Xml.Linq;

namespace Iamport.Client.EndToEnd.Packages;

/// <summary>A package read without any tool of its maker.</summary>
internal sealed class PackageFile(string path)
{
    /// <summary>What is in it, without the parts in which the format itself keeps its book.</summary>
    public IReadOnlyList<string> Entries
    {
        get
        {
            using var zip = ZipFile.OpenRead(path);
            return
            [
                .. zip.Entries.Select(entry => entry.FullName)
                    .Where(name => name is not ("[Content_Types].xml" or "_rels/.rels"))
                    .Where(name => !name.StartsWith("package/", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>The elements of the manifest under <c>metadata</c>, without their namespace.</summary>
    public XElement Manifest
    {
        get
        {
            using var file = new MemoryStream(Read(Entries.Single(entry => entry.EndsWith(".nuspec", StringComparison.Ordinal))));
            var document = XDocument.Load(file);
            foreach (var element in document.Descendants())
            {
                element.Name = element.Name.LocalName;
            }

            return document.Root!.Element("metadata")!;
        }
    }

    public byte[] Read(string entry)
    {
        using var zip = ZipFile.OpenRead(path);
        using var content = zip.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
