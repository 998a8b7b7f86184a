using System.Text.Json;
using Iamport.Client.Authentication;
using Iamport.Client.Tests.Resilience;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Authentication;

/// <summary>A token answer that cannot be used is said to be one, keeps nothing, and lets no charge out.</summary>
public sealed class UnusableTokenTests
{
    public static TheoryData<string> Times { get; } =
    [
        """ "now":1700000000000,"expired_at":1700001800000 """,
        """ "now":1700000000,"expired_at":1700001800000 """,
        """ "now":1700000000,"expired_at":253402300799 """,
        """ "now":1700000000,"expired_at":253402300800 """,
        """ "now":253402300000,"expired_at":253402300799 """,
        """ "now":1700000000,"expired_at":9223372036854775807 """,
        """ "now":1700000000,"expired_at":9223372036854775808 """,
        """ "now":1700000000,"expired_at":1e300 """,
        """ "now":1700000000,"expired_at":1e28 """,
        """ "now":-9223372036854775808,"expired_at":1700000000 """,
        """ "now":-1,"expired_at":1700000000 """,
        """ "now":1700000000,"expired_at":1700000000 """,
        """ "now":1700001800,"expired_at":1700000000 """,
        """ "now":1700000000,"expired_at":1700000000.9 """,
        """ "now":1700000000,"expired_at":4900000000 """,
        """ "now":0,"expired_at":1700000000 """,
        """ "now":null,"expired_at":1700000000 """,
        """ "now":1700000000,"expired_at":null """,
        """ "now":1700000000 """,
        """ "now":1700000000,"expired_at":"soon" """,
        """ "now":1700000000,"expired_at":[] """,
        """ "now":{},"expired_at":true """,
    ];

    public static TheoryData<string> Values { get; } =
    [
        "", " ", "\t", "a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "a\u0001", "a\u007f", "a\u0085b", "토큰", "tokén", "\u2028", "\ud83d\ude00",
        " token", "token ", "to ken", "\u00a0token", "\ufefftoken", new string('a', 8193), new string('a', 100_000),
    ];

    [Theory]
    [MemberData(nameof(Times))]
    public Task Times_that_cannot_be_meant_are_no_token(string times) => IsUnusable($$"""{"access_token":"token-1",{{times}} }""");

    [Theory]
    [MemberData(nameof(Values))]
    public Task What_cannot_stand_in_a_header_is_no_token(string value) =>
        IsUnusable($$"""{"access_token":{{JsonSerializer.Serialize(value)}},"now":1,"expired_at":1801}""", "its access_token cannot stand in a header");

    [Theory]
    [InlineData(""" "now":1700000000,"expired_at":1700000000 """, "its expired_at and its now are no life of a token")]
    [InlineData(""" "now":1700000000,"expired_at":"soon" """, "A time of the token is no UNIX time in seconds.")]
    public Task What_is_wrong_with_a_time_is_said(string times, string reason) => IsUnusable($$"""{"access_token":"token-1",{{times}} }""", reason);

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"token\"")]
    [InlineData("{}")]
    [InlineData("""{"access_token":null,"now":1,"expired_at":1801}""")]
    [InlineData("""{"access_token":{},"now":1,"expired_at":1801}""")]
    public Task What_has_no_token_in_it_is_none(string payload) => IsUnusable(payload);

    [Theory]
    [InlineData("1700000000.25", "1700001800.75")]
    [InlineData("\"1700000000.999999999\"", "\"1700001800.5\"")]
    [InlineData("1.7e9", "1700001800")]
    [InlineData("\"1700000000\"", "1700001800.0")]
    public async Task Fractions_of_a_second_are_dropped_and_the_token_is_kept(string now, string expiredAt)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(ServiceStub.TokenRequest).RespondWith(
            Answer.Payload($$"""{"access_token":"token-1","now":{{now}},"expired_at":{{expiredAt}}}"""));
        await using var client = TestClient.For(server.Address);

        for (var call = 0; call < 5; call++)
        {
            await WritingCalls.ReadAsync(client.Client);
        }

        server.TokenRequests.Should().Be(1);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("토큰")]
    [InlineData(" ")]
    public async Task One_in_the_fleets_store_is_passed_over(string value)
    {
        var cache = new CommonCache();
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        var seal = new TokenSeal(new("sandbox_key", "sandbox_secret") { Address = server.Address });
        var now = DateTimeOffset.UtcNow;
        cache.Put(seal.TokenKey, seal.Close(new() { Value = value, Now = now, ExpiredAt = now.AddMinutes(20) }), TimeSpan.FromHours(1));
        await using var process = Fleet.Process(server.Address, cache);

        await process.ReadAsync();

        server.Calls.Single().Headers["Authorization"].Should().Be("Bearer token-1");
    }

    [Fact]
    public async Task Nothing_unusable_reaches_the_fleets_store()
    {
        var cache = new CommonCache();
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(ServiceStub.TokenRequest).RespondWith(Answer.Payload("""{"access_token":"to\nken","now":1,"expired_at":1801}"""));
        await using var process = Fleet.Process(server.Address, cache);

        await FluentActions.Awaiting(process.ReadAsync).Should().ThrowAsync<IamportApiException>();

        cache.Entries.Should().BeEmpty();
    }

    private static async Task IsUnusable(string payload, string reason = "token answer cannot be used")
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(ServiceStub.TokenRequest).RespondWith(Answer.InOrder(Answer.Payload(payload), Answer.Payload(payload), Answer.Payload(payload), Answer.Token("good")));
        await using var client = TestClient.For(server.Address);

        foreach (var call in new Func<IIamportClient, Task>[] { WritingCalls.ChargeAsync, WritingCalls.ReadAsync, client => client.ProveKeysAsync() })
        {
            var failure = await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<IamportApiException>();
            failure.Which.Message.Should().Contain("token answer cannot be used");
            failure.Which.ToString().Should().Contain(reason);
            failure.Which.Operation.Should().Be("Authentication.GetTokenAsync");
        }

        server.TokenRequests.Should().Be(3, "each call asks once");
        server.Calls.Should().BeEmpty();
        await WritingCalls.ChargeAsync(client.Client);
        server.Calls.Should().ContainSingle().Which.Headers["Authorization"].Should().Be("Bearer good");
    }
}
