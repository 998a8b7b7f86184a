using System.Diagnostics;
using System.Net;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Resilience;

/// <summary>What an application's own transport would do by itself, to a request or with an answer, is switched off.</summary>
public sealed class TamedTransportTests
{
    [Fact]
    public async Task Of_sockets()
    {
        using var transport = new SocketsHttpHandler
        {
            AllowAutoRedirect = true, UseCookies = true, PreAuthenticate = true, Credentials = CredentialCache.DefaultCredentials,
            ActivityHeadersPropagator = DistributedContextPropagator.Current,
        };

        await CallByAsync(transport);

        (transport.AllowAutoRedirect, transport.UseCookies, transport.PreAuthenticate).Should().Be((false, false, false));
        (transport.Credentials is null, transport.ActivityHeadersPropagator is null).Should().Be((true, true));
    }

    [Fact]
    public async Task Of_the_older_kind()
    {
        using var transport = new HttpClientHandler
        {
            AllowAutoRedirect = true, UseCookies = true, PreAuthenticate = true, Credentials = CredentialCache.DefaultCredentials,
        };

        await CallByAsync(transport);

        (transport.AllowAutoRedirect, transport.UseCookies, transport.PreAuthenticate, transport.Credentials is null).Should().Be((false, false, false, true));
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public async Task Of_whatever_alone_is_on(bool redirects, bool cookies, bool authenticates)
    {
        using var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = redirects, UseCookies = cookies, PreAuthenticate = authenticates, ActivityHeadersPropagator = null,
        };
        using var older = new HttpClientHandler { AllowAutoRedirect = redirects, UseCookies = cookies, PreAuthenticate = authenticates };

        await CallByAsync(sockets);
        await CallByAsync(older);

        (sockets.AllowAutoRedirect, sockets.UseCookies, sockets.PreAuthenticate).Should().Be((false, false, false));
        (older.AllowAutoRedirect, older.UseCookies, older.PreAuthenticate).Should().Be((false, false, false));
    }

    private static async Task CallByAsync(HttpMessageHandler transport)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address, build: builder => builder.ConfigurePrimaryHttpMessageHandler(() => transport));

        await client.Client.Payments.GetAsync("imp_1");
    }
}
