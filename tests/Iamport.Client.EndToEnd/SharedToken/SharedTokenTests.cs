using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;

namespace Iamport.Client.EndToEnd.SharedToken;

/// <summary>Eight real processes, one real Redis, and the Redis killed under them.</summary>
public sealed class SharedTokenTests : IAsyncLifetime
{
    private const int Processes = 8;
    private static readonly TimeSpan UntilTheTokenHasExpired = TimeSpan.FromMinutes(40);

    private IamportSandbox _sandbox = null!;

    public async ValueTask InitializeAsync()
    {
        _sandbox = await IamportSandbox.StartAsync();
        _sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 1000 });
    }

    public async ValueTask DisposeAsync() => await _sandbox.DisposeAsync();

    [Fact]
    public async Task A_fleet_shares_one_token_loses_its_store_without_losing_a_call_and_shares_again()
    {
        await using var redis = await RedisServer.StartAsync();
        var fleet = await Task.WhenAll(
            Enumerable.Range(0, Processes).Select(_ => FleetProcess.StartAsync(_sandbox.BaseAddress, redis.Address)));
        try
        {
            var together = await CallAsync(fleet, 5);
            together.Should().OnlyContain(process => process.Failed == 0);
            TokenRequests().Should().BeInRange(1, 3);

            var calling = CallAsync(fleet, 50);
            await redis.KillAsync();
            await _sandbox.Clock.AdvanceAsync(UntilTheTokenHasExpired);
            (await calling).Should().OnlyContain(process => process.Failed == 0);
            var alone = await CallAsync(fleet, 5);
            alone.Should().OnlyContain(process => process.Failed == 0);
            alone.Zip(together).Should().OnlyContain(process => process.First.Warnings == process.Second.Warnings + 1);

            await redis.RestartAsync();
            await UntilSharedAgainAsync(fleet);
            (await CallAsync(fleet, 1)).Should().Equal(alone, "nothing fails and nothing more is warned of");
        }
        finally
        {
            Array.ForEach(fleet, process => process.Dispose());
        }
    }

    [Fact]
    public async Task A_process_that_starts_while_its_store_is_down_works_and_warns_once()
    {
        await using var redis = await RedisServer.StartAsync();
        await redis.KillAsync();
        using var process = await FleetProcess.StartAsync(_sandbox.BaseAddress, redis.Address);

        (await process.CallAsync(5)).Should().Be((0, 1));
        TokenRequests().Should().Be(1);
    }

    private static Task<(int Failed, int Warnings)[]> CallAsync(FleetProcess[] fleet, int times) =>
        Task.WhenAll(fleet.Select(process => process.CallAsync(times)));

    // A process leaves a store that failed alone for some seconds.
    private Task UntilSharedAgainAsync(FleetProcess[] fleet) => Eventually.TrueAsync(async () =>
    {
        await _sandbox.Clock.AdvanceAsync(UntilTheTokenHasExpired);
        var before = TokenRequests();
        (await CallAsync(fleet, 1)).Should().OnlyContain(process => process.Failed == 0);
        return TokenRequests() - before <= 3;
    });

    private int TokenRequests() => _sandbox.Requests.Count(request => request.Path == "/users/getToken");
}
