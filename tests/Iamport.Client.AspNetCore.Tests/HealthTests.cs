using System.Net;
using Iamport.Client.AspNetCore.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.AspNetCore.Tests;

public sealed class HealthTests
{
    [Fact]
    public async Task Keys_are_proven_by_one_request_and_then_by_the_token_that_is_held()
    {
        await using var shop = await OpenAsync();

        for (var check = 0; check < 3; check++)
        {
            (await HealthAsync(shop)).Should().Be((HttpStatusCode.OK, "Healthy"));
        }

        shop.Sandbox.Requests.Select(request => request.Path).Should().Equal("/users/getToken");
    }

    [Fact]
    public async Task Refused_keys_are_unhealthy()
    {
        await using var shop = await OpenAsync(services => services.Configure<IamportOptions>(options => options.ImpSecret = "another-secret"));

        (await HealthAsync(shop)).Should().Be((HttpStatusCode.ServiceUnavailable, "Unhealthy"));

        shop.Log.AllText.Should().NotContain(text => text.Contains("another-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_out_of_reach_is_unhealthy()
    {
        await using var shop = await OpenAsync();
        await shop.Sandbox.DisposeAsync();

        (await HealthAsync(shop)).Status.Should().Be(HttpStatusCode.ServiceUnavailable);
    }

    private static Task<Shop> OpenAsync(Action<IServiceCollection>? services = null) => Shop.OpenAsync(
        (app, _) => app.MapHealthChecks("/health"),
        collection =>
        {
            collection.AddHealthChecks().AddIamport();
            services?.Invoke(collection);
        });

    private static async Task<(HttpStatusCode Status, string Body)> HealthAsync(Shop shop)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(shop.Address, "health"));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
