namespace Iamport.Client.EndToEnd.Packages;

/// <summary>Refit is inside: an application has nothing of it, unless it brings its own, which may be newer and not older.</summary>
[Collection(nameof(PackagesCollection))]
public sealed class RefitTests(PackedFiles packed)
{
    private const string Declares = """
        using Refit;

        internal interface IStockApi
        {
            [Get("/goods")]
            Task<int> CountAsync();
        }
        """;

    [Fact]
    public async Task An_application_calls_by_its_own_Refit_too() =>
        (await (await packed.ConsumersAsync()).RunAsync("OwnRefit")).Should().Be("12000\n/goods/tea%20pot\n");

    /// <summary>Its interface would compile without the generator that makes it work.</summary>
    [Fact]
    public async Task An_application_without_its_own_cannot_declare_calls_by_it()
    {
        var folder = await ConsumerFolder.CreateAsync(packed, "without-refit");
        await folder.AddAsync("WithoutRefit", ConsumerFolder.Console, ["Iamport.Client"], Declares);

        var output = await folder.FailAsync("build", "WithoutRefit");

        output.Should().Contain("error CS0246").And.Contain("'GetAttribute'");
    }

    [Fact]
    public async Task An_application_that_pins_an_older_one_is_told()
    {
        var folder = await ConsumerFolder.CreateAsync(packed, "older-refit");
        await folder.AddAsync("OlderRefit", ConsumerFolder.Console, ["Iamport.Client", "Refit/15.2.0"], "");

        var output = await folder.FailAsync("restore", "OlderRefit");

        output.Should().Contain("error NU1605").And.Contain("Refit from 16.4.0 to 15.2.0");
    }
}
