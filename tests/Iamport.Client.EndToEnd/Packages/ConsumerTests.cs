using System.Net;
using System.Text.Json;
using Iamport.Client.Sandbox;
using Microsoft.Extensions.Configuration;

namespace Iamport.Client.EndToEnd.Packages;

/// <summary>The README's programs, built from the packed files outside the repository.</summary>
[Collection(nameof(PackagesCollection))]
public sealed class ConsumerTests(PackedFiles packed)
{
    private static readonly string[] Keys = ["--Iamport:ImpKey=key", "--Iamport:ImpSecret=secret"];

    [Fact]
    public async Task The_first_program_refunds_part_of_a_payment() =>
        (await RunAsync("FirstProgram")).Should().Equal("4,000 of 12,000 refunded");

    [Fact]
    public async Task The_registered_application_knows_a_paid_order()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 12_000 });
        sandbox.AddPayment(new() { MerchantUid = "order-3", Amount = 1 });
        var settings = sandbox.Configuration.AsEnumerable().Where(setting => setting.Value is not null);
        using var application = await (await packed.ConsumersAsync()).StartAsync(
            "Registration", settings.Select(setting => $"--{setting.Key}={setting.Value}"));

        (await application.Browser.GetStringAsync(Paid("order-1"))).Should().Be("12000");
        foreach (var order in new[] { "order-2", "order-3" })
        {
            (await application.Browser.GetAsync(Paid(order))).StatusCode.Should().Be(HttpStatusCode.NotFound, order);
        }

        static Uri Paid(string order) => new($"/orders/{order}/paid", UriKind.Relative);
    }

    [Fact]
    public async Task The_endpoints_stand_in_a_web_application() =>
        (await RunAsync("Endpoints", Keys))[..2].Should().Equal("/iamport/webhook", "/iamport/confirm");

    /// <summary>Copies beside the application are newer by a little and not precompiled: they would win, and cost its start.</summary>
    [Fact]
    public async Task A_web_application_gets_what_its_shared_framework_has_from_there()
    {
        var loaded = (await RunAsync("Endpoints", Keys))[2..];
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
