using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using WireMock;
using WireMock.ResponseProviders;

namespace Iamport.Client.Tests.Authentication;

/// <summary>Two hundred merchants in one process, some of them agencies, and a server that knows what each has to send.</summary>
public sealed class ManyMerchantsTests
{
    private const int Merchants = 200;
    private const int CallsEach = 10;

    private readonly ConcurrentQueue<string> _mixed = new();
    private readonly ConcurrentDictionary<string, int> _tokens = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Keys_tokens_addresses_and_tiers_never_mix(bool isTokenShared)
    {
        using var server = ServiceStub.Start(new Chosen(AnswerTo));
        var services = new ServiceCollection().AddSingleton<IDistributedCache>(new CommonCache());
        for (var number = 0; number < Merchants; number++)
        {
            Register(services, $"shop-{number}", server.Address, isTokenShared);
        }

        await using var provider = services.BuildServiceProvider();

        var payments = await Task.WhenAll(
            from call in Enumerable.Range(0, Merchants * CallsEach)
            select CallAsync(provider, $"shop-{call % Merchants}", call / Merchants));

        _mixed.Should().BeEmpty();
        payments.Should().OnlyContain(payment => payment.Answer.MerchantUid == payment.Shop);
        _tokens.Should().HaveCount(Merchants).And.OnlyContain(shop => shop.Value == 2, "each merchant's first token is refused, the second is good");
    }

    private static void Register(IServiceCollection services, string shop, Uri address, bool isTokenShared)
    {
        var builder = services.AddIamport(shop, options =>
        {
            options.ImpKey = $"key of {shop}";
            options.ImpSecret = $"secret of {shop}";
            options.BaseAddress = new Uri(address, shop);
            options.ReadTimeout = options.TotalTimeout = TimeSpan.FromHours(1);
        });
        builder.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { MaxConnectionsPerServer = 2 });
        if (isTokenShared)
        {
            builder.UseDistributedTokenCache();
        }
    }

    // Every third call is for a sub-merchant; the payment asked for names whose it is.
    private static async Task<(string Shop, Payment Answer)> CallAsync(IServiceProvider provider, string shop, int call)
    {
        var client = provider.GetRequiredKeyedService<IIamportClient>(shop);
        return call % 3 == 0
            ? (shop, await client.ForTier($"T{call:00}").Payments.GetAsync($"{shop}-T{call:00}"))
            : (shop, await client.Payments.GetAsync($"{shop}-none"));
    }

    private IResponseProvider AnswerTo(IRequestMessage request)
    {
        var path = request.Path.Split('/');
        var shop = path[1];
        if (path[^1] == "getToken")
        {
            var keys = JsonNode.Parse(request.Body!)!;
            Expect(shop, $"key of {shop}, secret of {shop}", $"{keys["imp_key"]}, {keys["imp_secret"]}");
            return Answer.Token($"{shop}-{_tokens.AddOrUpdate(shop, 1, (_, count) => count + 1)}");
        }

        var authorization = request.Headers!["Authorization"].ToString();
        if (authorization == $"Bearer {shop}-1")
        {
            return Answer.Json(Wire.Unauthorized, 401);
        }

        Expect(shop, $"Bearer {shop}-2", authorization);
        Expect(shop, path[^1], $"{shop}-{(request.Headers.TryGetValue("Tier", out var tier) ? tier.ToString() : "none")}");
        return Answer.Json(
            $$"""{"code":0,"message":null,"response":{"imp_uid":"{{path[^1]}}","merchant_uid":"{{shop}}","status":"paid","amount":1} }""");
    }

    private void Expect(string shop, string expected, string actual)
    {
        if (expected != actual)
        {
            _mixed.Enqueue($"{shop}: {actual} instead of {expected}");
        }
    }
}
