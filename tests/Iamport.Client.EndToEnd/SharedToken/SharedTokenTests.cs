using Iamport.Client.Sandbox;
using Iamport.Client.TokenFleet;
using Npgsql;

namespace Iamport.Client.EndToEnd.SharedToken;

/// <summary>Twenty real processes, one real store, and the store killed under them.</summary>
public sealed class SharedTokenTests : IAsyncLifetime
{
    private const int Processes = 20;
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
        await using var postgres = await PostgresServer.StartAsync();
        await using (var database = NpgsqlDataSource.Create(postgres.ConnectionString))
        {
            await new PostgresCache(database).CreateAsync();
        }

        var fleet = await Task.WhenAll(
            Enumerable.Range(0, Processes).Select(_ => FleetProcess.StartAsync(_sandbox.BaseAddress, postgres.ConnectionString)));
        try
        {
            var together = await CallAsync(fleet, 5);
            together.Should().OnlyContain(process => process.Failed == 0);
            TokenRequests().Should().BeInRange(1, 3);

            var calling = CallAsync(fleet, 50);
            await postgres.KillAsync();
            await _sandbox.Clock.AdvanceAsync(UntilTheTokenHasExpired);
            (await calling).Should().OnlyContain(process => process.Failed == 0);
            var alone = await CallAsync(fleet, 5);
            alone.Should().OnlyContain(process => process.Failed == 0);
            alone.Zip(together).Should().OnlyContain(process => process.First.Warnings == process.Second.Warnings + 1);

            await postgres.RestartAsync();
            await UntilSharedAgainAsync(fleet);
            (await CallAsync(fleet, 1)).Should().Equal(alone, "nothing fails and nothing more is warned of");
        }
        finally
        {
            Array.ForEach(fleet, process => process.Dispose());
        }
    }

    private static Task<(int Failed, int Warnings)[]> CallAsync(FleetProcess[] fleet, int times) =>
        Task.WhenAll(fleet.Select(process => process.CallAsync(times)));

    // A process leaves a store that failed alone for some seconds.
    private async Task UntilSharedAgainAsync(FleetProcess[] fleet)
    {
        for (var round = 0; round < 100; round++)
        {
            await _sandbox.Clock.AdvanceAsync(UntilTheTokenHasExpired);
            var before = TokenRequests();
            (await CallAsync(fleet, 1)).Should().OnlyContain(process => process.Failed == 0);
            if (TokenRequests() - before <= 3)
            {
                return;
            }

            await Task.Delay(100);
        }

        throw new Xunit.Sdk.XunitException("Each process still asks for its own token.");
    }

    private int TokenRequests() => _sandbox.Requests.Count(request => request.Path == "/users/getToken");
}
