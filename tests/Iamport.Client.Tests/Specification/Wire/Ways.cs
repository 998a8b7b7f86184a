using System.Reflection;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>The named ways to make a value whose type has no public constructor; the one that takes least comes first.</summary>
internal static class Ways
{
    public static IReadOnlyList<MethodInfo> Of(Type type) =>
        type.Assembly != typeof(IIamportClient).Assembly || type.GetConstructors().Length > 0
        ? []
        :
        [
            .. type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == type)
                .OrderBy(method => method.GetParameters().Length).ThenBy(method => method.Name, StringComparer.Ordinal),
        ];

    public static string NameOf(MethodInfo way) => way.Name.Replace("get_", "", StringComparison.Ordinal);
}
