using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.EndToEnd.TrimApp;

/// <summary>The client as native code and without all that seems unused: every operation still does what it does.</summary>
[Collection(nameof(TrimmedAppCollection))]
public sealed class TrimmedAppTests : IAsyncLifetime
{
    private const string HowTo = "Publishing takes minutes and, for native AOT, clang and zlib1g-dev: "
        + "CI=true dotnet test tests/Iamport.Client.EndToEnd --filter FullyQualifiedName~TrimmedAppTests";

    // The clock moves ahead by an hour while the books are filled, and then shows the time.
    private readonly IamportSandboxOptions _options = new() { StartTime = DateTimeOffset.UtcNow.AddHours(-1) };

    private IamportSandbox _sandbox = null!;

    public async ValueTask InitializeAsync() => _sandbox = await IamportSandbox.StartAsync(_options);

    public async ValueTask DisposeAsync() => await _sandbox.DisposeAsync();

    [Theory]
    [InlineData("net8.0", PublishedApp.Native)]
    [InlineData("net10.0", PublishedApp.Native)]
    [InlineData("net10.0", PublishedApp.Trimmed)]
    public async Task A_published_app_is_free_of_warnings_and_calls_every_operation(string framework, string way)
    {
        Assert.SkipUnless(Machine.IsCi, HowTo);
        var app = new PublishedApp(framework, way);
        (await app.PublishAsync()).Should().NotContain("warning");

        var checkedPin = await TrimAppBooks.FillAsync(_sandbox);
        var before = _sandbox.Requests.Count;
        var (exitCode, output) = await app.RunAsync(_sandbox.BaseAddress, checkedPin);

        output.Should().NotContain("FAILED");
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should().BeEquivalentTo([.. DeclaredOperations.All, "89 of 89 routes"]);
        exitCode.Should().Be(0);
        var received = _sandbox.Requests.Skip(before).ToList();
        received.Where(request => request.StatusCode == 200 || request.StatusCode == 207)
            .Select(DeclaredOperations.Of).Distinct().Should().BeEquivalentTo(DeclaredOperations.All);
        received.Count(request => request.Headers.GetValueOrDefault("Tier") == "ABC").Should().Be(1);
    }
}
