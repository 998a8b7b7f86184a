using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Iamport.Client.Generators.Tests;

public class DiagnosticTests
{
    [Theory]
    [InlineData("IMP001", """[Post("/a")] Task [|AddAsync|](CancellationToken cancellationToken = default);""")]
    [InlineData("IMP001", """[Delete("/a")] Task [|DeleteAsync|](CancellationToken cancellationToken = default);""")]
    [InlineData("IMP002", """[[|Get("/a/{impUid}")|]] Task GetAsync(string uid, CancellationToken cancellationToken = default);""")]
    [InlineData("IMP003", """[Get("/a")] void [|GetAsync|](CancellationToken cancellationToken = default);""")]
    [InlineData("IMP003", """[Get("/a")] ValueTask<string> [|GetAsync|](CancellationToken cancellationToken = default);""")]
    [InlineData("IMP004", """[Get("/a")] Task [|GetAsync|]();""")]
    [InlineData("IMP004", """[Get("/a")] Task [|GetAsync|](CancellationToken cancellationToken);""")]
    [InlineData("IMP004", """[Get("/a")] Task [|GetAsync|](CancellationToken token = default);""")]
    [InlineData("IMP004", """[Get("/a")] Task [|GetAsync|](int cancellationToken = default);""")]
    [InlineData("IMP004", """[Get("/a")] Task [|GetAsync|](CancellationToken cancellationToken, int page);""")]
    [InlineData("IMP005", """Task [|GetAsync|](CancellationToken cancellationToken = default);""")]
    [InlineData("IMP005", """[Get("/a"), Put("/a")] Task [|GetAsync|](CancellationToken cancellationToken = default);""")]
    [InlineData("IMP005", """string Host { [|get|]; }""")]
    [InlineData("IMP006", """[Get("/a")] Task GetAsync([Body] string [|body|], CancellationToken cancellationToken = default);""")]
    [InlineData("IMP006",
        """[Delete("/a"), Effect(Effect.Once)] Task DeleteAsync([Body] string [|body|], CancellationToken cancellationToken = default);""")]
    [InlineData("IMP006",
        """
        [Post("/a"), Effect(Effect.Once)]
        Task AddAsync([Body] string body, [Body] string [|other|], CancellationToken cancellationToken = default);
        """)]
    [InlineData("IMP006",
        """
        [Post("/a"), Effect(Effect.Once)]
        Task AddAsync([Body] string [|body|], int field, CancellationToken cancellationToken = default);
        """)]
    [InlineData("IMP007", """[Get("/a")] Task<string?> [|GetAsync|](CancellationToken cancellationToken = default);""")]
    [InlineData("IMP007",
        """[Post("/a"), Effect(Effect.Once)] Task<string?> [|FindAsync|](CancellationToken cancellationToken = default);""")]
    [InlineData("IMP009", """[[|Get("a")|]] Task GetAsync(CancellationToken cancellationToken = default);""")]
    [InlineData("IMP009", """[[|Get("/a?b=1")|]] Task GetAsync(CancellationToken cancellationToken = default);""")]
    [InlineData("IMP009", """[[|Get("/a/")|]] Task GetAsync(CancellationToken cancellationToken = default);""")]
    [InlineData("IMP009", """[[|Get("/a/{uid}.json")|]] Task GetAsync(string uid, CancellationToken cancellationToken = default);""")]
    [InlineData("IMP009", """[[|Get("/a/{uid:X}")|]] Task GetAsync(int uid, CancellationToken cancellationToken = default);""")]
    [InlineData("IMP009", """[[|Get(null!)|]] Task GetAsync(CancellationToken cancellationToken = default);""")]
    [InlineData("IMP010", """[Get("/a/{uid}/b")] Task GetAsync(string? [|uid|], CancellationToken cancellationToken = default);""")]
    [InlineData("IMP010",
        """[Get("/a/{number}/{uid}")] Task GetAsync(int? [|number|], string? uid, CancellationToken cancellationToken = default);""")]
    [InlineData("IMP011",
        """
        [Get("/a")] Task GetAsync(CancellationToken cancellationToken = default);
        [Get("/b")] Task [|GetAsync|](int page, CancellationToken cancellationToken = default);
        """)]
    public void A_mistake_in_a_method_is_one_error_where_it_was_made(string id, string members) =>
        ShouldBeTheOnlyError(id, $$"""namespace Shop; [IamportApi] public interface IPaymentsApi { {{members}} }""");

    [Theory]
    [InlineData("IMP008", "namespace Shop; [IamportApi] public interface [|IPayments|];")]
    [InlineData("IMP008", "namespace Shop; [IamportApi] public interface [|PaymentsApi|];")]
    [InlineData("IMP008", "namespace Shop; [IamportApi] public interface [|IpaymentsApi|];")]
    [InlineData("IMP008", "namespace Shop; [IamportApi] public interface [|IApi|];")]
    public void A_mistake_in_the_name_of_an_interface_is_one_error_at_the_name(string id, string source) =>
        ShouldBeTheOnlyError(id, source);

    [Fact]
    public void Every_message_says_how_to_put_the_mistake_right()
    {
        var compilation = Generation.Compile(
            """
            namespace Shop;

            [IamportApi]
            public interface IPayments
            {
                [Post("/a")] Task NoEffectAsync(CancellationToken cancellationToken = default);
                [Get("/{placeholder}")] Task UnknownPlaceholderAsync(CancellationToken cancellationToken = default);
                [Get("/a")] string NoTaskAsync(CancellationToken cancellationToken = default);
                [Get("/a")] Task NoCancellationAsync();
                Task NoVerbAsync(CancellationToken cancellationToken = default);
                [Get("/a")] Task MisplacedBodyAsync([Body] string body, CancellationToken cancellationToken = default);
                [Get("/a")] Task<string?> MisnamedLookUpAsync(CancellationToken cancellationToken = default);
                [Get("/a?b={c}")] Task MalformedPathAsync(int c, CancellationToken cancellationToken = default);
                [Get("/{uid}/b")] Task OptionalMiddleAsync(string? uid, CancellationToken cancellationToken = default);
                [Get("/a")] Task OverloadedAsync(CancellationToken cancellationToken = default);
                [Get("/a")] Task OverloadedAsync(int page, CancellationToken cancellationToken = default);
            }
            """);

        var diagnostics = Generation.Run(compilation).Diagnostics
            .OrderBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n");

        Snapshot.ShouldMatch(string.Concat(diagnostics), "Messages");
    }

    [Fact]
    public void A_marked_class_is_left_to_the_compiler()
    {
        var result = Generation.Run(Generation.Compile("namespace Shop; [IamportApi] public class PaymentsApi;"));

        result.Diagnostics.Should().BeEmpty();
        result.GeneratedSources.Should().BeEmpty();
    }

    [Fact]
    public void Attributes_without_arguments_do_not_stop_the_generator_while_somebody_types()
    {
        var compilation = Generation.Compile(
            """
            namespace Shop;

            [IamportApi]
            public interface IPaymentsApi
            {
                [Post, Effect] Task AddAsync([AliasAs] string name, CancellationToken cancellationToken = default);
            }
            """);

        var result = Generation.Run(compilation);

        result.Exception.Should().BeNull();
        result.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("IMP009", "IMP001");
    }

    private static void ShouldBeTheOnlyError(string id, string markup)
    {
        var start = markup.IndexOf("[|", StringComparison.Ordinal);
        var end = markup.IndexOf("|]", StringComparison.Ordinal);
        var marked = markup[(start + 2)..end];
        var compilation = Generation.Compile(markup[..start] + marked + markup[(end + 2)..]);

        var result = Generation.Run(compilation);

        result.GeneratedSources.Should().BeEmpty();
        var diagnostic = result.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Id.Should().Be(id);
        diagnostic.Severity.Should().Be(DiagnosticSeverity.Error);
        var tree = compilation.SyntaxTrees[^1];
        var expected = new TextSpan(tree.Length - (markup.Length - "[||]".Length) + start, marked.Length);
        diagnostic.Location.SourceSpan.Should().Be(expected);
        diagnostic.Location.GetLineSpan().Should().Be(tree.GetLineSpan(expected));
    }
}
