using System.Net;
using Iamport.Client.AspNetCore.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

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

        shop.AllText.Should().NotContain(text => text.Contains("another-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_out_of_reach_is_unhealthy()
    {
        await using var shop = await OpenAsync();
        await shop.Sandbox.DisposeAsync();

        (await HealthAsync(shop)).Status.Should().Be(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Of_several_merchants_each_check_proves_its_own_keys()
    {
        await using var shop = await OpenAsync(services =>
        {
            services.AddIamport("second", options =>
                (options.ImpKey, options.ImpSecret, options.BaseAddress, options.MaxRetryAttempts) = ("key", "secret", new("http://127.0.0.1:1"), 0));
            services.AddHealthChecks().AddIamport("second");
        });

        var report = await shop.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        report.Entries["iamport"].Status.Should().Be(HealthStatus.Healthy);
        report.Entries["iamport:second"].Exception.Should().BeOfType<IamportConnectionException>();
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
