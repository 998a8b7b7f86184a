using Microsoft.CodeAnalysis;

namespace Iamport.Client.Generators;

/// <summary>Reads the client's attributes, named as in <c>Http.Query</c>.</summary>
internal static class Attributes
{
    public static bool Has(this ISymbol symbol, string attribute) => symbol.All(attribute).Any();

    public static TypedConstant ArgumentOf(this ISymbol symbol, string attribute) =>
        symbol.All(attribute).SelectMany(data => data.ConstructorArguments).FirstOrDefault();

    private static IEnumerable<AttributeData> All(this ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Where(data => $"{data.AttributeClass}" == $"Iamport.Client.{attribute}Attribute");
}
