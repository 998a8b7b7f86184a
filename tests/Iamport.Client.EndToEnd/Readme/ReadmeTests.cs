using System.Net;
using Iamport.Client.Sandbox;
using QuickStart;

namespace Iamport.Client.EndToEnd.Readme;

/// <summary>Every block of C# in the README is a region of a sample, and each of them does what the README says.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Every_block_is_a_region_of_a_compiled_sample()
    {
        ReadmeBlocks.All.Should().HaveCount(
            ReadmeBlocks.Readme.Split("```csharp").Length - 1, "each block names its region in a comment before it");
        foreach (var (file, regions, code) in ReadmeBlocks.All)
        {
            code.Should().Be(string.Join('\n', regions.Split(',').Select(region => Region(file, region))), file);
        }
    }

    [Fact]
    public async Task The_first_program_refunds_what_it_says() =>
        (await FirstProgram.RunAsync()).Should().BeOfType<RefundOutcome.Refunded>().Which.Payment.CancelAmount.Should().Be(4_000);

    [Fact]
    public async Task The_registered_application_knows_a_paid_order()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 12_000 });
        await using var app = Registration.Build(new Dictionary<string, string?>
        {
            ["Iamport:ImpKey"] = sandbox.ImpKey,
            ["Iamport:ImpSecret"] = sandbox.ImpSecret,
            ["Iamport:BaseAddress"] = sandbox.BaseAddress.ToString(),
        });
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        using var browser = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        (await browser.GetStringAsync(new Uri("/orders/order-1/paid", UriKind.Relative))).Should().Be("12000");
        (await browser.GetAsync(new Uri("/orders/order-2/paid", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static string Region(string file, string region)
    {
        var lines = File.ReadAllLines(Path.Combine(ReadmeBlocks.Root, file))
            .SkipWhile(line => line.Trim() != $"#region {region}").Skip(1)
            .TakeWhile(line => line.Trim() != "#endregion").ToArray();
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Concat(lines.Select(line => (line.Length == 0 ? "" : line[indent..]) + "\n"));
    }
}
