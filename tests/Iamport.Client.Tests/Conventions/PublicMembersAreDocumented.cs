using System.Reflection;
using System.Xml.Linq;
using Iamport.Client.Tests.Conventions.Documentation;

namespace Iamport.Client.Tests.Conventions;

/// <summary>What the compiler does not ask of a comment: that it is whole, and that its words are not empty.</summary>
public sealed class PublicMembersAreDocumented
{
    [Fact]
    public void Each_has_a_summary_or_inherits_one() =>
        Written((_, entry) => IsSaid(entry.Element("summary")) ? [] : ["summary"]).Should().BeEmpty();

    [Fact]
    public void Each_parameter_is_explained() => Written((member, entry) => Named(entry, "param", member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.Name!),
        _ => [],
    })).Should().BeEmpty();

    [Fact]
    public void Each_type_parameter_is_explained() => Written((member, entry) => Named(entry, "typeparam", member switch
    {
        MethodInfo { IsGenericMethod: true } method => method.GetGenericArguments().Select(type => type.Name),
        Type { IsGenericType: true, IsNested: false } type => type.GetGenericArguments().Select(argument => argument.Name),
        _ => [],
    })).Should().BeEmpty();

    [Fact]
    public void Each_result_is_explained() => Written((member, entry) =>
        member is not MethodInfo method || method.ReturnType == typeof(void) || method.IsSpecialName || IsSaid(entry.Element("returns"))
            ? []
            : ["returns"]).Should().BeEmpty();

    [Fact]
    public void Each_reference_leads_somewhere() =>
        (from file in DocumentationFile.All
         from entry in file.Entries
         from reference in entry.Descendants().Attributes("cref")
         where reference.Value.StartsWith("!:", StringComparison.Ordinal)
         select $"{entry.Attribute("name")!.Value}: {reference.Value}").Should().BeEmpty();

    [Fact]
    public void Nothing_inherits_words_from_nowhere() =>
        Missing((member, entry) => entry.Element("inheritdoc") is null || IsInherited(member) ? [] : ["a base to inherit from"])
            .Should().BeEmpty();

    private static bool IsInherited(MemberInfo member) =>
        member.DeclaringType is { } type
        && type.GetInterfaces().Append(type.BaseType).Any(parent => parent?.GetMember(member.Name) is { Length: > 0 });

    private static IEnumerable<string> Written(Func<MemberInfo, XElement, IEnumerable<string>> missing) =>
        Missing((member, entry) => entry.Element("inheritdoc") is null ? missing(member, entry) : []);

    private static IEnumerable<string> Missing(Func<MemberInfo, XElement, IEnumerable<string>> missing) =>
        from file in DocumentationFile.All
        from member in file.Members
        from lack in missing(member, file.Find(member) ?? new XElement("member"))
        select $"{DocumentationId.Of(member)}: {lack}";

    private static IEnumerable<string> Named(XElement entry, string element, IEnumerable<string> names) =>
        names.Where(name => !IsSaid(entry.Elements(element).SingleOrDefault(told => told.Attribute("name")?.Value == name)));

    private static bool IsSaid(XElement? element) => element is not null && (element.Value.Trim().Length > 0 || element.HasElements);
}
