using System.Net.Http.Headers;

namespace Iamport.Client.Sandbox.Tests.Endpoints.Authentication;

public sealed class TokenTests
{
    [Theory]
    [InlineData("{\"imp_key\":\"sandbox_key\",\"imp_secret\":\"sandbox_secret\"}", "application/json")]
    [InlineData("imp_key=sandbox_key&imp_secret=sandbox_secret", "application/x-www-form-urlencoded")]
    public async Task A_token_lives_thirty_minutes(string body, string type)
    {
        await using var merchant = await Merchant.StartAsync();

        var token = await merchant.PostTextAsync("/users/getToken", body, type);

        token.ShouldBeOk();
        token.Text("access_token").Should().MatchRegex("^[0-9a-f]{40}$");
        (token.Number("expired_at") - token.Number("now")).Should().BeInRange(1740, 1800);
    }

    [Fact]
    public async Task Wrong_keys_are_401()
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.PostAsync("/users/getToken", new { imp_key = "sandbox_key", imp_secret = "x" })).ShouldBeRefused(401, -1);
        (await merchant.PostAsync("/users/getToken", new { })).ShouldBeRefused(401, -1);
    }

    [Fact]
    public async Task The_same_token_comes_again_then_is_extended_then_replaced()
    {
        await using var merchant = await Merchant.StartAsync();
        var first = await TokenAsync(merchant);

        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(28));
        var again = await TokenAsync(merchant);
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(90));
        var extended = await TokenAsync(merchant);
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(5));
        (await merchant.GetAsync("/payments/status/all")).Status.Should().Be(200);
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        (await merchant.GetAsync("/payments/status/all")).ShouldBeRefused(401, -1);
        var replaced = await TokenAsync(merchant);

        again.Should().Be(first);
        extended.Token.Should().Be(first.Token);
        extended.ExpiredAt.Should().Be(first.ExpiredAt + 300);
        replaced.Token.Should().NotBe(first.Token);
    }

    [Fact]
    public async Task The_core_API_takes_a_bearer_or_a_raw_token_and_nothing_else()
    {
        await using var merchant = await Merchant.StartAsync();
        var token = merchant.Http.DefaultRequestHeaders.Authorization!.Parameter!;

        merchant.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(token);
        (await merchant.GetAsync("/payments/status/all")).ShouldBeOk();
        merchant.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "wrong");
        (await merchant.GetAsync("/payments/status/all")).ShouldBeRefused(401, -1);
        merchant.Http.DefaultRequestHeaders.Authorization = null;
        (await merchant.ChargeAsync("order", 100)).ShouldBeRefused(401, -1);
        merchant.Sandbox.Payments.Should().BeEmpty();
    }

    private static async Task<(string? Token, decimal ExpiredAt)> TokenAsync(Merchant merchant)
    {
        var reply = await merchant.PostAsync(
            "/users/getToken", new { imp_key = merchant.Sandbox.ImpKey, imp_secret = merchant.Sandbox.ImpSecret });
        return (reply.Text("access_token"), reply.Number("expired_at"));
    }
}
