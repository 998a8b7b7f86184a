using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Http.Addresses;

/// <summary>Addresses may change between two calls; what was made for the first one goes to the second, and nowhere else.</summary>
public sealed class MovedAddressTests
{
    [Fact]
    public async Task A_call_goes_to_the_address_of_the_moment_and_stays_in_its_segments()
    {
        await using var one = new RawService();
        await using var other = new RawService();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Iamport:ImpKey"] = "key", ["Iamport:ImpSecret"] = "secret",
        }).Build();
        MoveTo(configuration, $"http://{one.Address.Authority}/first");
        var services = new ServiceCollection().AddSingleton<TimeProvider>(new FixedDay());
        services.AddIamport(configuration.GetSection("Iamport"));
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IIamportClient>();
        await client.Codes.ListCardCompaniesAsync().ContinueWith(_ => { }, TaskScheduler.Default);
        one.Requests.Should().ContainSingle().Which.Should().StartWith("GET /first/cards HTTP/1.1\r\n");

        (RawService Service, string Path)[] moves =
            [(other, ""), (one, ""), (other, "/base"), (other, "/a/b/"), (one, "//evil.example/"), (one, "/first")];
        foreach (var (service, path) in moves)
        {
            MoveTo(configuration, $"http://{service.Address.Authority}{path}");
            foreach (var at in Placeholders.All)
            {
                one.Requests.Clear();
                other.Requests.Clear();
                var text = $"../{at.Slot.Id}@evil";
                var given = Placeholders.With(at.Operation, at.Slot, Placeholders.ValueOf(at.Slot, text));
                await Record.ExceptionAsync(() => at.Operation.SendAsync(client, given));

                var sent = service.Requests.Should().ContainSingle($"{at.Operation.Key} was moved to {path}").Subject;
                var line = RawService.LineOf(sent);
                Placeholders.IsSentAs(line, path, at, text).Should().BeTrue($"{at.Operation.Key} was sent as {line}");
                RawService.HeaderOf(sent, "Host").Should().Be(service.Address.Authority);
                one.Requests.Concat(other.Requests).Should().ContainSingle();
            }
        }
    }

    [Fact]
    public async Task What_is_not_declared_moves_too()
    {
        await using var service = new RawService();
        await using var client = TestClient.For(new Uri($"http://{service.Address.Authority}//evil.example/base/"));

        await client.Client.SendAsync(new() { Method = HttpMethod.Get, Path = $"/a/{"../b"}?c={"\0"}", Effect = Effect.Read });
        await client.Client.SendAsync(new() { Method = HttpMethod.Get, Path = $"/a/{"\0b"}", Effect = Effect.Read });

        service.Requests.Select(RawService.LineOf).Should().Equal(
            "GET //evil.example/base/a/..%2Fb?c=%00 HTTP/1.1", "GET //evil.example/base/a/%00b HTTP/1.1");
    }

    private static void MoveTo(IConfigurationRoot configuration, string address)
    {
        configuration["Iamport:BaseAddress"] = configuration["Iamport:PaymentLinkBaseAddress"] = address;
        configuration.Reload();
    }
}
