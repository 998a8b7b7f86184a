using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Iamport.Client.Generators;

/// <summary>Turns one method into its model, and adds what is wrong with it to the mistakes.</summary>
internal sealed class OperationParser(IMethodSymbol method, List<Mistake> mistakes)
{
    private static readonly SymbolDisplayFormat FullyQualified = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public OperationModel? Parse()
    {
        var verbs = method.GetAttributes().Where(attribute => VerbOf(attribute).Length > 0).ToList();
        if (verbs.Count != 1)
        {
            Report(Diagnostics.NoVerb, method);
            return null;
        }

        var verb = VerbOf(verbs[0]);
        var path = ParsePath(verbs[0]);
        var values = method.Parameters.Where(parameter => parameter.Type.Name != nameof(CancellationToken)).ToList();
        var others = values.Where(parameter => !path.Contains($"{{{parameter.Name}}}")).ToList();
        var bodies = others.Where(parameter => parameter.Has("Http.Body")).ToList();
        var takesNoBody = verb is "Get" or "Delete";
        var inQuery = others.Except(bodies).ToLookup(parameter => takesNoBody || parameter.Has("Http.Query"));
        if (bodies.Count > 0 && (bodies.Count > 1 || takesNoBody || inQuery[false].Any()))
        {
            Report(Diagnostics.MisplacedBody, bodies.Last());
        }

        if (method.Parameters.LastOrDefault() is not
            { Name: "cancellationToken", HasExplicitDefaultValue: true, Type.Name: nameof(CancellationToken) })
        {
            Report(Diagnostics.NoCancellation, method);
        }

        var result = ParseResult();
        return new(
            method.Name,
            new([.. values.Select(parameter => $"{parameter.Type.ToDisplayString(FullyQualified)} {parameter.Name}")]),
            verb,
            path,
            ParseEffect(verb),
            method.ReturnType.ToDisplayString(FullyQualified),
            result,
            ParseWhenNotFound(verb, isNullable: result.EndsWith("?", StringComparison.Ordinal)),
            new([.. inQuery[true].SelectMany(WireValues.OfQuery)]),
            new([.. inQuery[false].Select(WireValues.Of)]),
            bodies.FirstOrDefault()?.Name);
    }

    private static string VerbOf(AttributeData attribute) =>
        Regex.Match($"{attribute.AttributeClass}", @"^Iamport\.Client\.Http\.(Get|Post|Put|Delete)Attribute$").Groups[1].Value;

    private string ParsePath(AttributeData verb)
    {
        var path = $"{verb.ConstructorArguments.FirstOrDefault().Value}";
        var location = verb.ApplicationSyntaxReference!.GetSyntax().GetLocation();
        if (!Regex.IsMatch(path, @"^(/([^/?{}""\\\s]+|\{\w+\}))+$"))
        {
            mistakes.Add(Mistake.At(location, Diagnostics.MalformedPath, path));
        }

        var placeholders = Regex.Matches(path, @"(?<=\{)\w+(?=\})").Cast<Match>().Select(placeholder => placeholder.Value);
        foreach (var unknown in placeholders.Except(method.Parameters.Select(parameter => parameter.Name)))
        {
            mistakes.Add(Mistake.At(location, Diagnostics.UnknownPlaceholder, unknown));
        }

        foreach (var parameter in method.Parameters.Where(parameter =>
            parameter.NullableAnnotation == NullableAnnotation.Annotated && path.Contains($"{{{parameter.Name}}}/")))
        {
            Report(Diagnostics.OptionalMiddle, parameter);
        }

        return path;
    }

    private string ParseResult()
    {
        if (Regex.IsMatch($"{method.ReturnType.OriginalDefinition}", @"^System\.Threading\.Tasks\.Task(<TResult>)?$"))
        {
            var results = ((INamedTypeSymbol)method.ReturnType).TypeArguments;
            return results.Select(type => type.ToDisplayString(FullyQualified)).FirstOrDefault() ?? "global::Iamport.Client.Http.NoPayload";
        }

        Report(Diagnostics.NoTask, method);
        return "";
    }

    private string? ParseWhenNotFound(string verb, bool isNullable)
    {
        var isLookUp = method.Name.StartsWith("Find", StringComparison.Ordinal);
        if (isLookUp ? verb != "Get" : isNullable)
        {
            Report(Diagnostics.MisnamedLookUp, method);
        }

        return isLookUp ? isNullable ? "null" : "new()" : null;
    }

    private string ParseEffect(string verb)
    {
        var effect = method.ArgumentOf("Resilience.Effect");
        if (effect.IsNull && verb != "Get")
        {
            Report(Diagnostics.NoEffect, method);
        }

        return effect.IsNull ? "Iamport.Client.Effect.Read" : effect.ToCSharpString();
    }

    private void Report(DiagnosticDescriptor rule, ISymbol at) => mistakes.Add(Mistake.At(at.Locations[0], rule, at.Name));
}
