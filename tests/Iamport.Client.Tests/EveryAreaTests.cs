using Iamport.Client.Tests.Specification.Wire;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests;

/// <summary>
/// However a client was made, each of its areas is made once, on first use, and each of their operations reaches the service.
/// </summary>
public sealed class EveryAreaTests : IAsyncDisposable
{
    private readonly RawService _service = new();
    private readonly ServiceProvider _provider;
    private readonly IamportClient _own;

    public EveryAreaTests()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FixedDay());
        services.AddIamport(Set);
        services.AddIamport("shop", Set);
        _provider = services.BuildServiceProvider();
        _own = IamportClient.Create(Set);
    }

    public static TheoryData<string, string?> Ways { get; } = new()
    {
        { "container", null }, { "key", null }, { "own", null }, { "container", "ABC" }, { "key", "A1Z" }, { "own", "ZZ9" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_area_is_the_same_on_each_access_and_another_for_another_sub_merchant(string way, string? tier)
    {
        var client = ClientOf(way, tier);
        foreach (var area in typeof(IIamportClient).GetProperties())
        {
            area.GetValue(client).Should().NotBeNull(area.Name).And.BeSameAs(area.GetValue(client), area.Name);
            area.GetValue(client).Should().NotBeSameAs(area.GetValue(ClientOf(way, "XXX")), area.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Every_operation_reaches_the_service_with_what_its_host_needs(string way, string? tier)
    {
        var client = ClientOf(way, tier);
        // A client of one's own has the clock of the machine, and the times that are sent lie before or after it.
        foreach (var operation in WireOperation.OfAreas.Where(operation =>
            way != "own" || operation.SlotsOf(WireCases.LeastOf(operation)).All(slot => slot.Type != typeof(DateTimeOffset))))
        {
            _service.Requests.Clear();
            await Record.ExceptionAsync(() => operation.SendAsync(client, WireCases.LeastOf(operation)));

            var sent = _service.Requests.Should().ContainSingle(operation.Key).Subject;
            var isLink = operation.Key.Contains(" /api/supplements/", StringComparison.Ordinal);
            RawService.HeaderOf(sent, "Tier").Should().Be(isLink ? null : tier, operation.Key);
            RawService.HeaderOf(sent, "Authorization").Should().Be(isLink ? null : "Bearer token-1", operation.Key);
        }
    }

    [Fact]
    public void The_container_gives_every_area_by_itself_and_by_its_key()
    {
        foreach (var area in typeof(IIamportClient).GetProperties())
        {
            _provider.GetRequiredService(area.PropertyType).Should().BeSameAs(area.GetValue(ClientOf("container", null)), area.Name);
            _provider.GetRequiredKeyedService(area.PropertyType, "shop").Should().BeSameAs(area.GetValue(ClientOf("key", null)), area.Name);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _own.Dispose();
        await _provider.DisposeAsync();
        await _service.DisposeAsync();
    }

    private IIamportClient ClientOf(string way, string? tier)
    {
        var client = way switch
        {
            "container" => _provider.GetRequiredService<IIamportClient>(),
            "key" => _provider.GetRequiredKeyedService<IIamportClient>("shop"),
            _ => _own,
        };
        return tier is null ? client : client.ForTier(tier);
    }

    private void Set(IamportOptions options)
    {
        (options.ImpKey, options.ImpSecret, options.MaxRetryAttempts) = ("key", "secret", 0);
        options.BaseAddress = options.PaymentLinkBaseAddress = _service.Address;
    }
}
