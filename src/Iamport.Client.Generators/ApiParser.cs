using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Iamport.Client.Generators;

/// <summary>Turns an interface into its model, or into what is wrong with it. A method with a body of its own is left alone.</summary>
internal static class ApiParser
{
    public static ApiModel Parse(INamedTypeSymbol api)
    {
        var mistakes = new List<Mistake>();
        var area = Regex.Match(api.Name, "^I([A-Z].*)Api$").Groups[1].Value;
        if (area.Length == 0)
        {
            mistakes.Add(Mistake.At(api.Locations[0], Diagnostics.MisnamedInterface, api.Name));
        }

        var methods = api.GetMembers().OfType<IMethodSymbol>().Where(method => method.IsAbstract).ToList();
        var operations = methods.Select(method => new OperationParser(method, mistakes).Parse()).OfType<OperationModel>().ToList();
        foreach (var overload in methods.GroupBy(method => method.Name).SelectMany(overloads => overloads.Skip(1)))
        {
            mistakes.Add(Mistake.At(overload.Locations[0], Diagnostics.Overloaded, overload.Name));
        }

        return new($"{api.ContainingNamespace}", area, new([.. operations]), new([.. mistakes]));
    }
}
