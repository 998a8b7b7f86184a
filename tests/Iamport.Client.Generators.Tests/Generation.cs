using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Iamport.Client.Generators.Tests;

/// <summary>Compilations with the stubs, and runs of the generator over them.</summary>
internal static class Generation
{
    private const string Usings =
        """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Iamport.Client.Http;
        using Iamport.Client.Resilience;


        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private static readonly MetadataReference[] References =
    [
        .. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.*.dll")
            .Where(file => !file.EndsWith(".Native.dll", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Shop",
        [CSharpSyntaxTree.ParseText(Stubs.Source, ParseOptions), .. sources.Select(Parse)],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static SyntaxTree Parse(string source, int index) =>
        CSharpSyntaxTree.ParseText(SourceText.From(Usings + source), ParseOptions, $"Source{index}.cs");

    public static GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new ApiGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorRunResult Run(Compilation compilation) => CreateDriver().RunGenerators(compilation).GetRunResult().Results[0];

    /// <summary>Runs, and compiles the result together with the source; neither may give as much as a warning.</summary>
    public static string Emit(string source)
    {
        CreateDriver().RunGeneratorsAndUpdateCompilation(Compile(source), out var result, out var diagnostics);
        diagnostics.Should().BeEmpty();
        result.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Should().BeEmpty();
        return result.SyntaxTrees.Last().ToString();
    }
}
