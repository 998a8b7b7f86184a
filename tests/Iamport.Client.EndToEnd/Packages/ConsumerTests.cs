using System.Text.Json;

namespace Iamport.Client.EndToEnd.Packages;

/// <summary>The README's programs, built from the packed files outside the repository.</summary>
[Collection(nameof(PackagesCollection))]
public sealed class ConsumerTests(PackedFiles packed)
{
    private static readonly string[] Keys = ["--Iamport:ImpKey=key", "--Iamport:ImpSecret=secret"];

    [Fact]
    public async Task The_first_program_refunds_part_of_a_payment()
    {
        var lines = await RunAsync("FirstProgram");

        lines[0].Should().Be("4,000 of 12,000 refunded");
        lines[1..^1].Should().Equal(
            "POST /users/getToken", "GET /payments/imp_1", "GET /payments/imp_1?include_sandbox=true", "POST /payments/cancel");
        lines[^1].Should().Contain("\"amount\":4000").And.Contain("\"checksum\":12000").And.Contain("\"reason\":\"one of three was broken\"");
    }

    [Fact]
    public async Task The_endpoints_stand_in_a_web_application() =>
        (await RunAsync("Endpoints", Keys))[..3].Should().Equal("/orders/{merchantUid}/paid", "/iamport/webhook", "/iamport/confirm");

    /// <summary>Copies beside the application are newer by a little and not precompiled: they would win, and cost its start.</summary>
    [Fact]
    public async Task A_web_application_gets_what_its_shared_framework_has_from_there()
    {
        var loaded = (await RunAsync("Endpoints", Keys))[3..];
        loaded.Should().Contain(path => path.EndsWith("/Microsoft.Extensions.Http.dll", StringComparison.Ordinal));
        loaded.Should().OnlyContain(path => path.Contains("/shared/Microsoft.AspNetCore.App/", StringComparison.Ordinal));

        var brought = (await packed.ConsumersAsync()).Read("Endpoints", "bin", "Debug", "net10.0", "Endpoints.deps.json");
        using var dependencies = JsonDocument.Parse(brought);
        dependencies.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name.Split('/')[0])
            .Should().BeEquivalentTo(
                "Endpoints", "Iamport.Client", "Iamport.Client.AspNetCore", "Polly.Core", "ReactiveUI.Disposables", "ReactiveUI.Primitives",
                "ReactiveUI.Primitives.Core", "Refit");
    }

    [Fact]
    public async Task A_merchants_tests_can_double_an_interface_by_hand_and_by_a_library() =>
        (await RunAsync("Doubles")).Should().Equal("mocked", "by hand");

    private async Task<string[]> RunAsync(string name, params string[] arguments) =>
        (await (await packed.ConsumersAsync()).RunAsync(name, arguments)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
