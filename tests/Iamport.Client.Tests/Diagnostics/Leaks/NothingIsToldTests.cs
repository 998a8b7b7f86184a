using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>Every call, with a marker in all that it is given, to a service that repeats them in every way it can.</summary>
public sealed class NothingIsToldTests
{
    public static TheoryData<string> Answers { get; } = [.. EchoAnswer.ByName.Keys];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task No_call_tells_a_secret_and_no_log_a_customer(string answer)
    {
        await using var hunt = new Hunt { Answer = EchoAnswer.ByName[answer] };

        var told = await FollowAllAsync(hunt);

        told.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task No_request_for_a_token_tells_a_secret(string answer)
    {
        await using var hunt = new Hunt { Answer = EchoAnswer.ByName[answer], IsForTokens = true };

        var told = await hunt.FollowAsync(HuntedCall.Token(hunt.Client));

        told.Should().BeEmpty();
        hunt.Failed.Should().HaveCount(answer == "success" ? 0 : 1);
    }

    [Theory]
    [InlineData("refusal")]
    [InlineData("page of a refusal")]
    [InlineData("broken header")]
    public async Task No_log_of_a_renewal_that_failed_tells_a_secret(string answer)
    {
        await using var hunt = new Hunt { Answer = EchoAnswer.ByName["success"], IsForTokens = true };
        await hunt.Client.Account.ListPgSettingsAsync();
        hunt.Answer = EchoAnswer.ByName[answer];

        await hunt.Client.Account.ListPgSettingsAsync();

        await Eventually.Async(() => Task.FromResult(hunt.Told.Contains("The access token could not be renewed")));
        hunt.FindWritten().Should().BeEmpty();
    }

    [Fact]
    public async Task No_log_of_a_repeat_tells_anything()
    {
        await using var hunt = new Hunt(retries: 1) { Answer = EchoAnswer.ByName["page of a gateway"] };

        var told = await hunt.FollowAsync(HuntedCall.All(hunt).Single(call => call.Name == "BillingKeys.GetAsync"));

        told.Should().BeEmpty();
    }

    [Fact]
    public async Task A_success_is_read_and_every_secret_was_sent()
    {
        await using var hunt = new Hunt { Answer = EchoAnswer.ByName["success"] };

        await FollowAllAsync(hunt);

        hunt.Failed.Should().BeEmpty();
        hunt.Sent.Should().Contain(Marker.All.Where(marker => marker.Role == Role.Secret && Filled.Holds(marker.Value)));
    }

    private static async Task<List<string>> FollowAllAsync(Hunt hunt)
    {
        List<string> told = [];
        foreach (var call in HuntedCall.All(hunt))
        {
            told.AddRange(await hunt.FollowAsync(call));
        }

        return [.. told, .. hunt.FindWritten(), .. hunt.FindShown()];
    }
}
