using Iamport.Client.Tests.Authentication;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests;

public sealed class IamportHttpClientBuilderTests
{
    private readonly CommonCache _cache = new();

    [Fact]
    public async Task Only_the_merchants_that_ask_for_it_share_their_token()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        var services = new ServiceCollection().AddSingleton<IDistributedCache>(_cache);
        services.AddIamport(options => Set(options, server));
        services.AddIamport("shared", options => Set(options, server)).UseDistributedTokenCache();
        services.AddIamport("own", options => Set(options, server));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IIamportClient>().Payments.GetAsync("imp_1");
        await provider.GetRequiredKeyedService<IIamportClient>("own").Payments.GetAsync("imp_1");
        _cache.Uses.Should().Be(0);
        await provider.GetRequiredKeyedService<IIamportClient>("shared").Payments.GetAsync("imp_1");

        _cache.Entries.Should().ContainSingle();
    }

    [Fact]
    public void Asking_twice_changes_nothing()
    {
        var services = new ServiceCollection();
        var builder = services.AddIamport(Set).UseDistributedTokenCache();
        var count = services.Count;

        builder.UseDistributedTokenCache().Should().BeSameAs(builder);
        services.AddIamport(Set).UseDistributedTokenCache();

        services.Count(service => service.ServiceType.Name == "TokenStore").Should().Be(1);
        services.Take(count).Should().Contain(service => service.ServiceType.Name == "TokenStore");
    }

    [Theory]
    [InlineData("another")]
    [InlineData("Iamport.Client")]
    [InlineData("Iamport.Client:shop")]
    public void Another_http_client_is_told_apart(string name) =>
        FluentActions.Invoking(() => new ServiceCollection().AddHttpClient(name).UseDistributedTokenCache())
            .Should().Throw<ArgumentException>().WithMessage($"*AddIamport returns*'{name}'*");

    [Fact]
    public void Without_a_cache_the_client_says_what_is_missing()
    {
        var services = new ServiceCollection();
        services.AddIamport(Set).UseDistributedTokenCache();
        using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(provider.GetRequiredService<IIamportClient>)
            .Should().Throw<InvalidOperationException>().WithMessage("*needs an IDistributedCache*none is registered*");
    }

    private static void Set(IamportOptions options) => (options.ImpKey, options.ImpSecret) = ("key", "secret");

    private static void Set(IamportOptions options, ServiceStub server)
    {
        Set(options);
        options.BaseAddress = server.Address;
    }
}
