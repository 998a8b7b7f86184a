using Iamport.Client.Authentication;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.Tests.Authentication;

/// <summary>A store that fails in every way; no call does.</summary>
public sealed class TokenStoreTests
{
    private readonly FakeTimeProvider _time = new();

    public static TheoryData<string, Func<Task>> Failures { get; } = new()
    {
        { "throws at once", () => throw new TimeoutException("The cache is away.") },
        { "throws later", () => Task.FromException(new InvalidDataException("The cache is broken.")) },
        { "is cancelled", () => Task.FromCanceled(new CancellationToken(canceled: true)) },
        { "never answers", () => new TaskCompletionSource().Task },
        { "blocks its caller", BlockAsync },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_store_that_fails_costs_one_warning_and_no_call(string how, Func<Task> failure)
    {
        var log = new FakeLogCollector();
        var cache = new CommonCache(_time) { BeforeUse = failure };
        using var server = ServiceStub.Start(AlternatelyRefused());
        await using var process = Fleet.Process(server.Address, cache, time: _time, log: log);

        for (var call = 0; call < 3; call++)
        {
            await _time.PassUntilAsync(process.ReadAsync());
            _time.Advance(TimeSpan.FromSeconds(10));
        }

        server.TokenRequests.Should().BeGreaterThan(1, $"every renewal falls back where the store {how}");
        cache.Uses.Should().BeGreaterThan(1);
        Warnings(log).Should().Be(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task A_store_that_fails_halfway_costs_one_warning_and_no_call(int good)
    {
        var log = new FakeLogCollector();
        var cache = new CommonCache(_time);
        cache.BeforeUse = () => cache.Uses <= good ? Task.CompletedTask : throw new TimeoutException();
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var process = Fleet.Process(server.Address, cache, time: _time, log: log);

        await _time.PassUntilAsync(process.ReadAsync());

        server.TokenRequests.Should().Be(1);
        Warnings(log).Should().Be(1);
    }

    [Fact]
    public async Task A_failed_store_is_left_alone_for_a_while()
    {
        var log = new FakeLogCollector();
        var cache = new CommonCache(_time) { BeforeUse = () => throw new TimeoutException() };
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(ServiceStub.TokenRequest).RespondWith(Answer.Html(502));
        await using var process = Fleet.Process(server.Address, cache, options => options.MaxRetryAttempts = 0, _time, log);

        for (var call = 0; call < 50; call++)
        {
            await FluentActions.Awaiting(process.ReadAsync).Should().ThrowAsync<IamportApiException>();
        }

        cache.Uses.Should().Be(1);
    }

    [Fact]
    public async Task A_store_that_works_again_is_used_again_and_its_next_failure_is_told()
    {
        var log = new FakeLogCollector();
        var cache = new CommonCache(_time) { BeforeUse = () => throw new TimeoutException() };
        using var server = ServiceStub.Start(AlternatelyRefused());
        await using var process = Fleet.Process(server.Address, cache, time: _time, log: log);
        await _time.PassUntilAsync(process.ReadAsync());
        _time.Advance(TimeSpan.FromSeconds(10));

        cache.BeforeUse = null;
        await _time.PassUntilAsync(process.ReadAsync());
        cache.Entries.Should().ContainSingle();
        Warnings(log).Should().Be(1);

        cache.BeforeUse = () => throw new TimeoutException();
        await _time.PassUntilAsync(process.ReadAsync());
        Warnings(log).Should().Be(2);
    }

    [Fact]
    public async Task Words_of_others_in_the_store_are_no_token_and_no_failure()
    {
        var log = new FakeLogCollector();
        var cache = new CommonCache(_time);
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        cache.Put(new TokenSeal(new("sandbox_key", "sandbox_secret") { Address = server.Address }).TokenKey, [.. Enumerable.Repeat((byte)'x', 200)], TimeSpan.FromDays(1));
        await using var process = Fleet.Process(server.Address, cache, time: _time, log: log);

        await _time.PassUntilAsync(process.ReadAsync());

        server.Calls.Single().Headers["Authorization"].Should().Be("Bearer token-1");
        Warnings(log).Should().Be(0);
    }

    private static int Warnings(FakeLogCollector log) => log.GetSnapshot().Count(record => record.Id.Id == 4);

    // The token of each call is refused once, so that the next one has to be fetched.
    private static Chosen AlternatelyRefused()
    {
        var calls = 0;
        return new(_ => Interlocked.Increment(ref calls) % 2 == 1
            ? Answer.Json(Wire.Unauthorized, 401)
            : Answer.Json(Wire.Payment));
    }

    private static Task BlockAsync()
    {
        using var never = new ManualResetEventSlim();
        never.Wait(TimeSpan.FromMinutes(2));
        return Task.CompletedTask;
    }
}
