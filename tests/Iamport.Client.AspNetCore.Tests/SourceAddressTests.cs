using System.Net;
using Iamport.Client.AspNetCore.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.AspNetCore.Tests;

public sealed class SourceAddressTests
{
    private const string TestCall = """{"imp_uid":"imp_1234567890","merchant_uid":"merchant_1234567890","status":"paid"}""";

    [Fact]
    public async Task Everybody_may_call_unless_the_options_name_somebody()
    {
        await using var shop = await Shop.OpenAsync();

        (await shop.PostAsync("webhook", TestCall)).Status.Should().Be(200);
    }

    [Theory]
    [InlineData("127.0.0.1", 200)]
    [InlineData("127.0.0.0/8", 200)]
    [InlineData("0.0.0.0/0", 200)]
    [InlineData("127.0.0.2", 403)]
    [InlineData("10.0.0.0/8", 403)]
    [InlineData("::1", 403)]
    public async Task Only_the_named_networks_may_call(string network, int status)
    {
        await using var shop = await OpenAsync([network]);

        (await shop.PostAsync("webhook", TestCall)).Status.Should().Be(status);
        (await shop.PostAsync("confirm", """{"imp_uid":"imp_1","merchant_uid":"1","amount":1}""")).Status.Should().Be(status);
    }

    [Fact]
    public async Task An_IPv4_caller_of_an_IPv6_socket_is_the_same_caller()
    {
        await using var named = await OpenAsync(["127.0.0.1"], listen: IPAddress.IPv6Any);
        await using var others = await OpenAsync(["127.0.0.2"], listen: IPAddress.IPv6Any);

        (await named.PostAsync("webhook", TestCall)).Status.Should().Be(200);
        (await others.PostAsync("webhook", TestCall)).Status.Should().Be(403);
    }

    [Fact]
    public async Task A_header_alone_makes_nobody_the_service()
    {
        await using var shop = await OpenAsync(IamportSourceAddresses.Documented);

        (await shop.PostAsync("webhook", TestCall, headers: ("X-Forwarded-For", "52.78.100.19"))).Status.Should().Be(403);

        var line = shop.Lines.Single();
        line.Id.Id.Should().Be(110);
        shop.Sandbox.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("52.78.100.19", 200)]
    [InlineData("52.78.48.223", 200)]
    [InlineData("52.78.5.241", 200)]
    [InlineData("52.78.100.20", 403)]
    [InlineData("52.78.100.19, 203.0.113.9", 403)]
    public async Task Behind_a_trusted_proxy_the_frameworks_middleware_says_who_calls(string forwardedFor, int status)
    {
        await using var shop = await OpenAsync(
            IamportSourceAddresses.Documented,
            services: services => services.Configure<ForwardedHeadersOptions>(options =>
            {
                options.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
                options.KnownProxies.Add(IPAddress.Loopback);
            }),
            use: app => app.UseForwardedHeaders());

        (await shop.PostAsync("webhook", TestCall, headers: ("X-Forwarded-For", forwardedFor))).Status.Should().Be(status);
    }

    [Fact]
    public async Task Configuration_replaces_the_list()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Webhook:OnlyFrom:0"] = "10.0.0.0/8", ["Webhook:OnlyFrom:1"] = "127.0.0.1" }).Build();
        await using var shop = await Shop.OpenAsync((app, shop) =>
            app.MapIamportWebhook("/webhook", shop.Orders.HandleAsync, options => configuration.GetSection("Webhook").Bind(options)));

        (await shop.PostAsync("webhook", TestCall)).Status.Should().Be(200);
    }

    [Theory]
    [InlineData("52.78.100.19/33")]
    [InlineData("portone.io")]
    [InlineData("")]
    [InlineData("*")]
    public async Task What_is_no_network_is_told_at_start(string network)
    {
        var start = () => OpenAsync([network]);

        await start.Should().ThrowAsync<ArgumentException>().WithMessage($"OnlyFrom names \"{network}\"*");
    }

    [Fact]
    public async Task A_list_of_nobody_is_told_at_start()
    {
        var start = () => OpenAsync([]);

        await start.Should().ThrowAsync<ArgumentException>().WithMessage("OnlyFrom is empty*");
    }

    private static Task<Shop> OpenAsync(
        IReadOnlyList<string> onlyFrom, IPAddress? listen = null, Action<IServiceCollection>? services = null, Action<WebApplication>? use = null) =>
        Shop.OpenAsync(
            (app, shop) =>
            {
                use?.Invoke(app);
                app.MapIamportWebhook("/webhook", shop.Orders.HandleAsync, options => options.OnlyFrom = onlyFrom);
                app.MapIamportConfirm("/confirm", (_, _) => Task.FromResult(ConfirmReply.Proceed), options => options.OnlyFrom = onlyFrom);
            },
            services,
            listen: listen);
}
