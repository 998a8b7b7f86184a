using Iamport.Client.Diagnostics;

namespace Iamport.Client.Tests.Diagnostics;

/// <summary>What is masked in a text of the service.</summary>
public sealed class SecretTests
{
    [Theory]
    [InlineData("p\u00e4ss+w&rd")]
    [InlineData("P\u00c4SS+W&RD")]
    [InlineData(@"p\u00E4ss\u002Bw\u0026rd")]
    [InlineData(@"p\\u00e4ss\\u002bw\\u0026rd")]
    [InlineData("p%C3%A4ss%2Bw%26rd")]
    [InlineData("p%c3%a4ss%2bw%26rd")]
    [InlineData("p&#228;ss+w&amp;rd")]
    [InlineData("p&#xe4;ss&#x2b;w&#38;rd")]
    public void A_word_is_masked_as_JSON_addresses_and_pages_write_it(string written) =>
        Secret.Mask($"<{written}>, <{written}>", ["p\u00e4ss+w&rd"]).Should().Be("<***>, <***>");

    [Theory]
    [InlineData("4929-8107-3364-5582")]
    [InlineData("4929810733645582")]
    [InlineData("4929 8107 3364 5582")]
    [InlineData("4929%208107%203364%205582")]
    public void A_number_is_masked_with_any_gaps(string written)
    {
        Secret.Mask($"card {written}.", ["4929-8107-3364-5582"]).Should().Be("card ***.");
        Secret.Mask($"card {written}.", ["4929810733645582"]).Should().Be("card ***.");
    }

    [Theory]
    [InlineData("pass word", "***")]
    [InlineData("pass+word", "***")]
    [InlineData("pass%20word", "***")]
    [InlineData("password", "password")]
    [InlineData("pass wor", "pass wor")]
    public void Nothing_else_is_masked(string written, string masked) => Secret.Mask(written, ["pass word"]).Should().Be(masked);

    [Theory]
    [InlineData("the pa")]
    [InlineData("the pa%C")]
    [InlineData("the pa%C3%A")]
    [InlineData(@"the pa\u00")]
    [InlineData(@"the pa\")]
    public void The_beginning_of_a_secret_is_masked_where_the_text_was_cut(string written)
    {
        Secret.Mask(written, ["pa\u00e9word"], isCut: true).Should().Be("the ***");
        Secret.Mask(written, ["pa\u00e9word"]).Should().Be(written);
    }

    [Fact]
    public void What_any_text_holds_by_chance_is_left() =>
        Secret.Mask("951, 73 and 9517", ["951", "73", "", null, "--------"]).Should().Be("951, 73 and 9517");

    [Fact]
    public async Task A_text_of_backslashes_alone_is_no_trap()
    {
        var text = new string('\\', 4_000_000);

        var masked = await Task.Run(() => Secret.Mask(text, ["+password"])).WaitAsync(TimeSpan.FromMinutes(2));

        masked.Should().HaveLength(text.Length);
    }

    [Fact]
    public void No_text_stays_none() => Secret.Mask(null, ["password"]).Should().BeNull();
}
