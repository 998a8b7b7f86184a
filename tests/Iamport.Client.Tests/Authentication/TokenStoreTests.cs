using Iamport.Client.Authentication;
using Iamport.Client.Tests.Testing;
using Microsoft.AspNetCore.Http;

namespace Iamport.Client.Tests.Authentication;

/// <summary>A store that fails in every way; no call does.</summary>
public sealed class TokenStoreTests
{
    private const int Warning = 4;

    private readonly ManualTime _time = new();

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
        using var log = new LogLines();
        var cache = new CommonCache(_time) { BeforeUse = failure };
        await using var server = await ScriptedServer.StartAsync(AlternatelyRefused());
        await using var process = Fleet.Process(server.Address, cache, time: _time, log: log);

        for (var call = 0; call < 3; call++)
        {
            await _time.PassUntilAsync(process.ReadAsync());
            _time.Advance(TimeSpan.FromSeconds(10));
        }

        server.TokenRequests.Should().BeGreaterThan(1, $"every renewal falls back where the store {how}");
        cache.Uses.Should().BeGreaterThan(1);
        log.Count(Warning).Should().Be(1);
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
        using var log = new LogLines();
        var cache = new CommonCache(_time);
        cache.BeforeUse = () => cache.Uses <= good ? Task.CompletedTask : throw new TimeoutException();
        await using var server = await ScriptedServer.StartAsync(context => ScriptedServer.AnswerAsync(context, Wire.Payment));
        await using var process = Fleet.Process(server.Address, cache, time: _time, log: log);

        await _time.PassUntilAsync(process.ReadAsync());

        server.TokenRequests.Should().Be(1);
        log.Count(Warning).Should().Be(1);
    }

    [Fact]
    public async Task A_failed_store_is_left_alone_for_a_while()
    {
        using var log = new LogLines();
        var cache = new CommonCache(_time) { BeforeUse = () => throw new TimeoutException() };
        await using var server = await ScriptedServer.StartAsync(context => ScriptedServer.AnswerAsync(context, Wire.Payment));
        server.OnToken = context => ScriptedServer.AnswerHtmlAsync(context, 502);
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
        using var log = new LogLines();
        var cache = new CommonCache(_time) { BeforeUse = () => throw new TimeoutException() };
        await using var server = await ScriptedServer.StartAsync(AlternatelyRefused());
        await using var process = Fleet.Process(server.Address, cache, time: _time, log: log);
        await _time.PassUntilAsync(process.ReadAsync());
        _time.Advance(TimeSpan.FromSeconds(10));

        cache.BeforeUse = null;
        await _time.PassUntilAsync(process.ReadAsync());
        cache.Entries.Should().ContainSingle();
        log.Count(Warning).Should().Be(1);

        cache.BeforeUse = () => throw new TimeoutException();
        await _time.PassUntilAsync(process.ReadAsync());
        log.Count(Warning).Should().Be(2);
    }

    [Fact]
    public async Task Words_of_others_in_the_store_are_no_token_and_no_failure()
    {
        using var log = new LogLines();
        var cache = new CommonCache(_time);
        await using var server = await ScriptedServer.StartAsync(context => ScriptedServer.AnswerAsync(context, Wire.Payment));
        cache.Put(new TokenSeal(new("sandbox_key", "sandbox_secret") { Address = server.Address }).TokenKey, [.. Enumerable.Repeat((byte)'x', 200)], TimeSpan.FromDays(1));
        await using var process = Fleet.Process(server.Address, cache, time: _time, log: log);

        await _time.PassUntilAsync(process.ReadAsync());

        server.Calls.Single().Headers["Authorization"].Should().Be("Bearer token-1");
        log.Count(Warning).Should().Be(0);
    }

    // The token of each call is refused once, so that the next one has to be fetched.
    private static Func<HttpContext, Task> AlternatelyRefused()
    {
        var calls = 0;
        return context => Interlocked.Increment(ref calls) % 2 == 1
            ? ScriptedServer.AnswerAsync(context, """{"code":-1,"message":"Unauthorized","response":null}""", 401)
            : ScriptedServer.AnswerAsync(context, Wire.Payment);
    }

    private static Task BlockAsync()
    {
        using var never = new ManualResetEventSlim();
        never.Wait(TimeSpan.FromMinutes(2));
        return Task.CompletedTask;
    }
}
