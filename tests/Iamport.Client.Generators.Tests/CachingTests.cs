using Microsoft.CodeAnalysis;

namespace Iamport.Client.Generators.Tests;

public class CachingTests
{
    private const string Payments =
        """
        namespace Shop;

        public sealed record Payment;

        public sealed record ListQuery(int? Page);

        [IamportApi]
        public interface IPaymentsApi
        {
            [Get("/payments/{impUid}")]
            Task<Payment> GetAsync(string impUid, [Query] ListQuery query, CancellationToken cancellationToken = default);

            [Post("/payments")]
            [Effect(Effect.Once)]
            Task<Payment> AddAsync(string merchantUid, CancellationToken cancellationToken = default);
        }
        """;

    private const string Codes =
        """
        namespace Shop;

        [IamportApi]
        public interface ICodesApi
        {
            [Get("/banks")]
            Task GetBanksAsync(CancellationToken cancellationToken = default);
        }
        """;

    private const string Broken = "namespace Shop; [IamportApi] public interface IBrokenApi { [Post(\"b\")] Task AddAsync(); }";

    [Fact]
    public void An_edit_elsewhere_regenerates_nothing()
    {
        var compilation = Generation.Compile(Payments, Codes, Broken, "class Elsewhere;");

        var result = RunTwice(compilation, source: 3, "class Elsewhere { int _field; }");

        Reasons(result.TrackedSteps[ApiGenerator.ParsingStep]).Should().HaveCount(3).And.OnlyContain(reason => IsReused(reason));
        Reasons(result.TrackedOutputSteps["SourceOutput"]).Should().Equal(Enumerable.Repeat(IncrementalStepRunReason.Cached, 3));
    }

    [Fact]
    public void A_comment_in_the_file_of_an_interface_regenerates_nothing()
    {
        var result = RunTwice(Generation.Compile(Payments), source: 0, "// What a customer paid.\n" + Payments);

        Reasons(result.TrackedSteps[ApiGenerator.ParsingStep]).Should().Equal(IncrementalStepRunReason.Unchanged);
        Reasons(result.TrackedOutputSteps["SourceOutput"]).Should().Equal(IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void An_edit_of_one_interface_regenerates_only_its_class()
    {
        var edited = Codes.Replace("/banks", "/cards", StringComparison.Ordinal);

        var result = RunTwice(Generation.Compile(Payments, Codes), source: 1, edited);

        Reasons(result.TrackedSteps[ApiGenerator.ParsingStep])
            .Should().Equal(IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified);
        Reasons(result.TrackedOutputSteps["SourceOutput"])
            .Should().Equal(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified);
        result.GeneratedSources[1].SourceText.ToString().Should().Contain("\"/cards\"");
    }

    [Fact]
    public void Equal_models_have_equal_hash_codes()
    {
        var compilation = Generation.Compile(Payments, Broken);

        HashCodes(compilation).Should().Equal(HashCodes(compilation));
    }

    [Fact]
    public void Models_keep_nothing_of_the_compilation_alive()
    {
        foreach (var model in Models(Generation.Compile(Payments, Broken)))
        {
            ObjectGraph.PathsTo(model, IsOfTheCompilation).Should().BeEmpty();
        }
    }

    private static GeneratorRunResult RunTwice(Compilation compilation, int source, string edited)
    {
        var driver = Generation.CreateDriver().RunGenerators(compilation);
        var tree = compilation.SyntaxTrees.Single(candidate => candidate.FilePath == $"Source{source}.cs");
        return driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, Generation.Parse(edited, source))).GetRunResult().Results[0];
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static bool IsReused(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached;

    private static List<object> Models(Compilation compilation)
    {
        var steps = Generation.Run(compilation).TrackedSteps[ApiGenerator.ParsingStep];
        return [.. steps.SelectMany(step => step.Outputs).Select(output => output.Value)];
    }

    private static IEnumerable<int> HashCodes(Compilation compilation) => Models(compilation).Select(model => model.GetHashCode());

    private static bool IsOfTheCompilation(object value) =>
        value is ISymbol or AttributeData or SyntaxNode or SyntaxTree or SyntaxReference or SemanticModel or Compilation or Location
            or Diagnostic;
}
