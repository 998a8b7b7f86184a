using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using Iamport.Client.EndToEnd.Texts;

namespace Iamport.Client.EndToEnd.Packages;

[Collection(nameof(PackagesCollection))]
public sealed class PackedAssemblyTests(PackedFiles packed)
{
    private static readonly Dictionary<string, string[]> Friends = new()
    {
        ["Iamport.Client"] = ["Iamport.Client.Benchmarks", "Iamport.Client.FirstCall", "Iamport.Client.Tests"],
        ["Iamport.Client.AspNetCore"] = [],
        ["Iamport.Client.Sandbox"] = ["Iamport.Client.Sandbox.Tool"],
    };

    public static IEnumerable<object[]> Libraries =>
        from id in PackedFiles.Ids
        from target in PackedFiles.Targets
        select new object[] { id, target };

    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_is_optimised_and_shows_its_inside_to_its_own_alone(string id, string target)
    {
        var context = new AssemblyLoadContext(id, isCollectible: true);
        using var file = new MemoryStream(packed.Package(id).Read($"lib/{target}/{id}.dll"));
        var library = context.LoadFromStream(file);

        library.GetName().GetPublicKey().Should().BeEmpty("no version of it is bound to a key");
        library.GetCustomAttribute<DebuggableAttribute>()!.IsJITOptimizerDisabled.Should().BeFalse();
        library.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Should().StartWith(PackedFiles.Version.Split('-')[0]);
        library.GetCustomAttributes<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName)
            .Should().BeEquivalentTo(Friends[id]);
        context.Unload();
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_does_not_say_where_it_was_built(string id, string target)
    {
        var text = Encoding.Latin1.GetString(packed.Package(id).Read($"lib/{target}/{id}.dll"));

        text.Contains("/_/", StringComparison.Ordinal).Should().BeTrue("it names its symbols by a path of no machine");
        text.Contains(packed.Folder, StringComparison.Ordinal).Should().BeFalse();
        text.Contains(TextPage.Root, StringComparison.Ordinal).Should().BeFalse();
    }
}
