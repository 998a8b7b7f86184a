using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.Tests.Authentication;

/// <summary>Thousands of calls and a token that goes away under them: the token requests, counted exactly.</summary>
public sealed class TokenStormTests
{
    [Fact]
    public async Task A_token_that_expires_in_the_middle_of_5000_parallel_calls_is_replaced_once()
    {
        var seen = 0;
        using var server = ServiceStub.Start(new Chosen(request =>
            Interlocked.Increment(ref seen) > 2500 && request.Headers!["Authorization"] == "Bearer token-1"
                ? Answer.Json(Wire.Unauthorized, 401)
                : Answer.Json(Wire.Payment)));
        await using var client = TestClient.For(server.Address, LongWaits, build: OverFewConnections);

        await CallAsync(client, 5000);

        server.TokenRequests.Should().Be(2);
        server.Calls.Count(call => call.Headers["Authorization"] == "Bearer token-1").Should().BeGreaterThan(2500, "some were refused");
        server.Calls.Count(call => call.Headers["Authorization"] == "Bearer token-2").Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task A_token_whose_time_runs_out_during_5000_calls_of_50_callers_is_replaced_once()
    {
        var time = new FakeTimeProvider();
        var seen = 0;
        using var server = ServiceStub.Start(new Chosen(_ =>
        {
            if (Interlocked.Increment(ref seen) == 2500)
            {
                time.Advance(TimeSpan.FromMinutes(31));
            }

            return Answer.Json(Wire.Payment);
        }));
        await using var client = TestClient.For(server.Address, LongWaits, time, OverFewConnections);

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 5000),
            new ParallelOptions { MaxDegreeOfParallelism = 50 },
            async (_, cancellation) => await client.Client.Payments.GetAsync("imp_1", cancellationToken: cancellation));

        server.TokenRequests.Should().Be(2);
    }

    [Fact]
    public async Task Each_burst_of_401_costs_one_token_request()
    {
        const int Calls = 200;
        var accepted = 1;
        var burst = new Burst(Calls);
        using var server = ServiceStub.Start(new Chosen(async request =>
        {
            if (request.Headers!["Authorization"] == $"Bearer token-{accepted}")
            {
                return Answer.Json(Wire.Payment);
            }

            await burst.ArriveAsync();
            return Answer.Json(Wire.Unauthorized, 401);
        }));
        await using var client = TestClient.For(server.Address, LongWaits);
        await CallAsync(client, Calls);

        while (accepted < 6)
        {
            accepted++;
            burst = new Burst(Calls);
            await CallAsync(client, Calls);
        }

        server.TokenRequests.Should().Be(6);
        server.Calls.Should().HaveCount(Calls + (5 * 2 * Calls), "each burst refuses every call once");
    }

    [Fact]
    public async Task Each_extension_in_the_last_minute_costs_one_token_request_whoever_calls_meanwhile()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 1000 });
        await using var client = TestClient.For(sandbox.BaseAddress, LongWaits, sandbox.Clock, OverFewConnections);
        await CallAsync(client, 1000);
        TokenRequests().Should().Be(1);

        await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(29) + TimeSpan.FromSeconds(20));
        for (var extension = 1; extension <= 5; extension++)
        {
            await CallAsync(client, 500);
            await Eventually.Async(() => Task.FromResult(TokenRequests() == 1 + extension));
            await CallAsync(client, 500);
            TokenRequests().Should().Be(1 + extension);
            await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(5));
        }

        sandbox.Requests.Should().OnlyContain(request => request.StatusCode == 200);

        int TokenRequests() => sandbox.Requests.Count(request => request.Path == "/users/getToken");
    }

    private static Task<Payment[]> CallAsync(TestClient client, int times) =>
        Task.WhenAll(Enumerable.Range(0, times).Select(_ => client.Client.Payments.GetAsync("imp_1")));

    private static void OverFewConnections(IHttpClientBuilder builder) =>
        builder.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { MaxConnectionsPerServer = 50 });

    private static void LongWaits(IamportOptions options) =>
        (options.ReadTimeout, options.TotalTimeout) = (TimeSpan.FromHours(10), TimeSpan.FromHours(10));

    private sealed class Burst(int size)
    {
        private readonly TaskCompletionSource _all = new();
        private int _arrived;

        public Task ArriveAsync()
        {
            if (Interlocked.Increment(ref _arrived) == size)
            {
                _all.SetResult();
            }

            return _all.Task;
        }
    }
}
