using System.Text;
using Iamport.Client.Authentication;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Time.Testing;
using WireMock.Matchers.Request;
using WireMock.RequestBuilders;

namespace Iamport.Client.Tests.Authentication;

public sealed class SharedTokenTests
{
    private static readonly IRequestMatcher FirstToken = Request.Create().WithHeader("Authorization", "Bearer token-1");

    private readonly CommonCache _cache = new();

    [Fact]
    public async Task Twenty_processes_starting_together_make_at_most_three_token_requests()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        var processes = Enumerable.Range(0, 20).Select(_ => Fleet.Process(server.Address, _cache)).ToList();

        await Task.WhenAll(processes.Select(process => process.ReadAsync()));
        await Task.WhenAll(processes.Select(process => process.DisposeAsync().AsTask()));

        server.TokenRequests.Should().BeInRange(1, 3);
        server.Calls.Should().HaveCount(20);
    }

    [Fact]
    public async Task A_process_that_comes_later_takes_the_token_out_of_the_store()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var first = Fleet.Process(server.Address, _cache);
        await using var second = Fleet.Process(server.Address, _cache);

        await first.ReadAsync();
        await second.ReadAsync();

        server.TokenRequests.Should().Be(1);
        server.Calls.Should().HaveCount(2).And.OnlyContain(call => call.Headers["Authorization"] == "Bearer token-1");
    }

    [Fact]
    public async Task The_store_tells_neither_the_keys_nor_the_token()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var process = Fleet.Process(server.Address, _cache);

        await process.ReadAsync();

        var (key, value) = _cache.Entries.Should().ContainSingle().Subject;
        foreach (var text in new[] { key, Encoding.Latin1.GetString(value) })
        {
            text.Should().NotContainAny("sandbox_key", "sandbox_secret", "token-1", server.Address.Authority);
        }
    }

    [Fact]
    public async Task What_is_written_ends_by_itself_and_the_claim_is_taken_back()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var process = Fleet.Process(server.Address, _cache);
        var seal = SealOf(server);

        await process.ReadAsync();

        _cache.Writes.Should().Equal((seal.ClaimKey, TimeSpan.FromSeconds(10)), (seal.TokenKey, TimeSpan.FromMinutes(30)));
        _cache.Entries.Keys.Should().Equal(seal.TokenKey);
    }

    [Theory]
    [InlineData("another_key", "sandbox_secret", "")]
    [InlineData("sandbox_key", "another_secret", "")]
    [InlineData("sandbox_key", "sandbox_secret", "/behind/a/proxy")]
    public async Task Nothing_is_shared_with_another_key_secret_or_address(string key, string secret, string path)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(Request.Create().WithPath("/*getToken")).RespondWith(Answer.InOrder(Answer.Token("ours"), Answer.Token("theirs")));
        await using var ours = Fleet.Process(server.Address, _cache);
        await using var theirs = Fleet.Process(new Uri(server.Address, path), _cache, options => (options.ImpKey, options.ImpSecret) = (key, secret));

        await ours.ReadAsync();
        await theirs.ReadAsync();
        await ours.ReadAsync();

        server.Calls.Where(call => call.Path.Contains("imp_1", StringComparison.Ordinal)).Select(call => call.Headers["Authorization"])
            .Should().Equal("Bearer ours", "Bearer theirs", "Bearer ours");
        _cache.Entries.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_refused_token_is_not_taken_out_of_the_store_again_and_the_fleet_gets_the_new_one()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(FirstToken).RespondWith(Answer.Json(Wire.Unauthorized, 401));
        var processes = Enumerable.Range(0, 5).Select(_ => Fleet.Process(server.Address, _cache)).ToList();

        foreach (var process in processes)
        {
            await process.ReadAsync();
        }

        await Task.WhenAll(processes.Select(process => process.DisposeAsync().AsTask()));
        server.TokenRequests.Should().Be(2);
        server.Calls.Select(call => call.Headers["Authorization"]).Should().Equal(
            ["Bearer token-1", "Bearer token-2", .. Enumerable.Repeat("Bearer token-2", 4)]);
    }

    [Fact]
    public async Task A_fleet_refused_with_one_token_renews_it_together()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        var processes = Enumerable.Range(0, 20).Select(_ => Fleet.Process(server.Address, _cache)).ToList();
        await processes[0].ReadAsync();
        await Task.WhenAll(processes.Select(process => process.ReadAsync()));
        server.TokenRequests.Should().Be(1);

        server.Given(FirstToken).RespondWith(Answer.Json(Wire.Unauthorized, 401));
        await Task.WhenAll(processes.Select(process => process.ReadAsync()));

        await Task.WhenAll(processes.Select(process => process.DisposeAsync().AsTask()));
        server.TokenRequests.Should().BeInRange(2, 4);
    }

    [Fact]
    public async Task One_process_renews_ahead_of_the_end_and_the_others_read_it()
    {
        var time = new FakeTimeProvider();
        var cache = new CommonCache(time);
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(ServiceStub.TokenRequest).RespondWith(new Chosen(_ =>
        {
            var now = time.GetUtcNow().ToUnixTimeSeconds();
            return Answer.Json($$"""
                {"code":0,"message":null,"response":{"access_token":"token-{{server.TokenRequests}}","now":{{now}},"expired_at":{{now + 1800}} } }
                """);
        }));
        await using var first = Fleet.Process(server.Address, cache, time: time);
        await using var second = Fleet.Process(server.Address, cache, time: time);
        await time.PassUntilAsync(first.ReadAsync());
        await time.PassUntilAsync(second.ReadAsync());
        time.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(40));

        await time.PassUntilAsync(UntilItSendsAsync(first));
        await time.PassUntilAsync(UntilItSendsAsync(second));

        server.TokenRequests.Should().Be(2);

        Task UntilItSendsAsync(TestClient process) => Eventually.Async(async () =>
        {
            await process.ReadAsync();
            return server.Calls.Last().Headers["Authorization"] == "Bearer token-2";
        });
    }

    [Fact]
    public async Task Who_finds_a_claim_waits_for_the_token_instead_of_asking()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var process = Fleet.Process(server.Address, _cache);
        var seal = SealOf(server);
        _cache.Put(seal.ClaimKey, [1], TimeSpan.FromHours(1));

        var call = process.ReadAsync();
        await Eventually.Async(() => Task.FromResult(_cache.Uses > 3));
        var now = DateTimeOffset.UtcNow;
        _cache.Put(seal.TokenKey, seal.Close(new() { Value = "brought", Now = now, ExpiredAt = now.AddMinutes(20) }), TimeSpan.FromHours(1));
        await call;

        server.TokenRequests.Should().Be(0);
        server.Calls.Single().Headers["Authorization"].Should().Be("Bearer brought");
    }

    [Fact]
    public async Task A_claim_whose_process_died_is_waited_out_and_no_longer()
    {
        var time = new FakeTimeProvider();
        var cache = new CommonCache(time);
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        var claimEnds = time.GetUtcNow() + TimeSpan.FromSeconds(10);
        DateTimeOffset? askedAt = null;
        server.Given(ServiceStub.TokenRequest).RespondWith(new Chosen(_ =>
        {
            askedAt = time.GetUtcNow();
            return Answer.Token("own");
        }));
        await using var process = Fleet.Process(server.Address, cache, time: time);
        cache.Put(SealOf(server).ClaimKey, [1], TimeSpan.FromSeconds(10));

        await time.PassUntilAsync(process.ReadAsync());

        askedAt.Should().BeAfter(claimEnds).And.BeBefore(claimEnds.AddSeconds(5));
    }

    [Fact]
    public async Task Patience_with_claims_has_an_end()
    {
        var time = new FakeTimeProvider();
        var cache = new CommonCache(time);
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var process = Fleet.Process(server.Address, cache, time: time);
        cache.Put(SealOf(server).ClaimKey, [1], TimeSpan.FromHours(1));

        await time.PassUntilAsync(process.ReadAsync());

        server.TokenRequests.Should().Be(1);
        cache.Entries.Should().ContainKey(SealOf(server).TokenKey, "who asked for itself still shares what it got");
    }

    private static TokenSeal SealOf(ServiceStub server) => new(new("sandbox_key", "sandbox_secret") { Address = server.Address });
}
