using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Iamport.Client.Tests.Conventions.Documentation;

/// <summary>What an editor shows of an assembly: its public members, and what the XML file beside it says of each.</summary>
internal sealed class DocumentationFile
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<string, XElement> _entries;

    public DocumentationFile(Assembly assembly)
    {
        _entries = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(entry => entry.Attribute("name")!.Value);
        Members = [.. assembly.GetExportedTypes().SelectMany(type => type.GetMembers(Declared).Where(IsWritten).Prepend(type))];
    }

    public static IReadOnlyList<DocumentationFile> All { get; } =
    [
        new(CodeBase.Client), new(typeof(AspNetCore.WebhookContext).Assembly), new(typeof(Sandbox.IamportSandbox).Assembly),
    ];

    /// <summary>Every type and member that a user can name and a person has written.</summary>
    public IReadOnlyList<MemberInfo> Members { get; }

    public IEnumerable<XElement> Entries => _entries.Values;

    public XElement? Find(MemberInfo member) => _entries.GetValueOrDefault(DocumentationId.Of(member));

    /// <summary>The exceptions that a member says it throws.</summary>
    public IReadOnlyList<string> Exceptions(MemberInfo member) =>
        [.. Find(member)?.Elements("exception").Select(exception => exception.Attribute("cref")!.Value.Split('.')[^1]) ?? []];

    private static bool IsWritten(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member switch
    {
        Type => false,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
        ConstructorInfo made => IsVisible(made) && made.GetParameters().Length > 0,
        MethodInfo method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
