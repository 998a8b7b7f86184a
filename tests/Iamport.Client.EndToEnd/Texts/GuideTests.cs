namespace Iamport.Client.EndToEnd.Texts;

/// <summary>The guides say the same in both languages, by code that is compiled and run, and lead nowhere that is not there.</summary>
public sealed class GuideTests
{
    /// <summary>What links to everything else, and needs no page of PortOne's.</summary>
    private static readonly string[] OfOurs = ["README.md", "moving.md", "operations.md"];

    public static TheoryData<string> Pages => [.. TextPage.Guides("en").Concat(TextPage.Guides("ko")).Select(static page => page.File)];

    [Fact]
    public void Both_languages_have_the_same_pages_with_the_same_code()
    {
        var (english, korean) = (TextPage.Guides("en"), TextPage.Guides("ko"));
        korean.Select(static page => page.Name).Should().Equal(english.Select(static page => page.Name));
        foreach (var (one, other) in english.Zip(korean))
        {
            other.Blocks.Select(static block => (block.File, block.Regions)).Should().Equal(one.Blocks.Select(static block => (block.File, block.Regions)), one.Name);
            // The first page is shorter in English, where README.md is the long one.
            (one.Name == "README.md" || Headings(other) == Headings(one)).Should().BeTrue("{0} has the same parts in both languages", one.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_is_a_region_of_what_is_compiled(string file)
    {
        var page = new TextPage(file);
        page.Blocks.Should().HaveCount(page.Text.Split("```csharp").Length - 1, "each block names its region in a comment before it");
        foreach (var (source, regions, code) in page.Blocks)
        {
            code.Should().Be(TextPage.Code(source, regions), source);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string file)
    {
        var page = new TextPage(file);
        var folder = Path.GetDirectoryName(Path.Combine(TextPage.Root, file))!;
        foreach (var link in page.Links.Where(static link => !link.StartsWith("http", StringComparison.Ordinal)))
        {
            Path.Exists(Path.Combine(folder, link.Split('#')[0])).Should().BeTrue("{0} links to {1}", file, link);
        }

        if (!OfOurs.Contains(page.Name))
        {
            page.Links.Should().Contain(static link => link.StartsWith("https://developers.portone.io/", StringComparison.Ordinal), "a guide names PortOne's page too");
            new TextPage(Path.Combine(Path.GetDirectoryName(file)!, "README.md")).Links.Should().Contain(page.Name, "the first page lists all");
        }
    }

    private static int Headings(TextPage page) => page.Text.Split('\n').Count(static line => line.StartsWith('#'));
}
