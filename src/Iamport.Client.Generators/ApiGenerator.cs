using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Iamport.Client.Generators;

/// <summary>Gives every interface marked <c>[IamportApi]</c> its class over <c>Transport</c>.</summary>
[Generator]
public sealed class ApiGenerator : IIncrementalGenerator
{
    /// <summary>The name under which the driver tracks the parsed interfaces.</summary>
    public const string ParsingStep = "ParseApi";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var apis = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "Iamport.Client.Http.IamportApiAttribute",
                static (node, _) => node is InterfaceDeclarationSyntax,
                static (match, _) => ApiParser.Parse((INamedTypeSymbol)match.TargetSymbol))
            .WithTrackingName(ParsingStep);

        context.RegisterSourceOutput(apis, static (output, api) =>
        {
            foreach (var mistake in api.Mistakes.Items)
            {
                output.ReportDiagnostic(mistake.ToDiagnostic());
            }

            // A class made of half an interface would only add errors of its own to the one that says what to do.
            if (api.Mistakes.Items.Count == 0)
            {
                output.AddSource($"{api.Namespace}.{api.Area}Api.g.cs", ApiEmitter.Emit(api));
            }
        });
    }
}
