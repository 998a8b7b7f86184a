using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Authentication;

public sealed class KeyProofTests : SandboxTest
{
    [Fact]
    public async Task Keys_are_proven_by_one_request_and_while_its_token_lives_by_none()
    {
        await Client.ProveKeysAsync();
        await Client.ProveKeysAsync();
        await Client.ForTier("ABC").ProveKeysAsync();

        Sandbox.Requests.Select(request => request.Path).Should().Equal("/users/getToken");
    }

    [Fact]
    public async Task Keys_are_proven_anew_when_the_token_has_ended()
    {
        await Client.ProveKeysAsync();
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(31));

        await Client.ProveKeysAsync();

        Sandbox.Requests.Select(request => request.Path).Should().Equal("/users/getToken", "/users/getToken");
    }

    [Fact]
    public async Task Keys_that_the_service_refuses_are_not_proven()
    {
        await using var stranger = TestClient.For(Sandbox.BaseAddress, options => options.ImpSecret = "another-secret");

        await FluentActions.Awaiting(() => stranger.Client.ProveKeysAsync()).Should().ThrowAsync<IamportAuthenticationException>();
    }

    [Fact]
    public async Task No_token_for_another_reason_is_a_refusal_of_its_own()
    {
        using var server = ServiceStub.Start();
        server.Given(ServiceStub.TokenRequest).RespondWith(Answer.Json("""{"code":1,"message":"blocked","response":null}"""));
        await using var client = TestClient.For(server.Address);

        (await FluentActions.Awaiting(() => client.Client.ProveKeysAsync()).Should().ThrowExactlyAsync<IamportApiException>())
            .Which.ApiMessage.Should().Be("blocked");
    }

    [Fact]
    public async Task A_service_out_of_reach_proves_nothing()
    {
        await using var client = TestClient.For(Sandbox.BaseAddress, options => options.MaxRetryAttempts = 0);
        await Sandbox.DisposeAsync();

        await FluentActions.Awaiting(() => client.Client.ProveKeysAsync()).Should().ThrowAsync<IamportConnectionException>();
    }

    [Fact]
    public async Task A_caller_can_give_up()
    {
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        await FluentActions.Awaiting(() => Client.ProveKeysAsync(given.Token)).Should().ThrowAsync<OperationCanceledException>();
    }
}
