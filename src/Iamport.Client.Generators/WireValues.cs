using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Iamport.Client.Generators;

/// <summary>What parameters are called on the wire.</summary>
internal static class WireValues
{
    public static WireValue Of(IParameterSymbol parameter) => new(NameOf(parameter), parameter.Name);

    /// <summary>One value, or one for each property when the parameter is a record marked as the query.</summary>
    public static IEnumerable<WireValue> OfQuery(IParameterSymbol parameter)
    {
        if (!parameter.Has("Http.Query") || parameter.Type.TypeKind != TypeKind.Class || IsCollection(parameter.Type))
        {
            return [Of(parameter)];
        }

        var access = parameter.NullableAnnotation == NullableAnnotation.Annotated ? "?." : ".";
        return parameter.Type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, GetMethod.DeclaredAccessibility: Accessibility.Public })
            .Select(property => new WireValue(NameOf(property), parameter.Name + access + property.Name));
    }

    /// <summary><c>/payments/{impUid}</c> becomes <c>/payments/{imp_uid}</c>, as the service documents it.</summary>
    public static string Template(string path) => Regex.Replace(path, @"\{\w+\}", placeholder => SnakeCase(placeholder.Value));

    private static string NameOf(ISymbol symbol) => symbol.ArgumentOf("Http.AliasAs").Value as string ?? SnakeCase(symbol.Name);

    private static string SnakeCase(string name) =>
        Regex.Replace(name, "[A-Z]", letter => (letter.Index > 0 ? "_" : "") + char.ToLowerInvariant(letter.Value[0]));

    // A string is one too.
    private static bool IsCollection(ITypeSymbol type) =>
        type.AllInterfaces.Any(candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable);
}
