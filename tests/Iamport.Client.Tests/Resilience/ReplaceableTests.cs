using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Resilience;

/// <summary>What sets a state may be sent again; what then comes back is trusted only as far as it tells.</summary>
public sealed class ReplaceableTests
{
    private const string Preparation = """{"code":0,"message":null,"response":{"merchant_uid":"order-1","amount":1000}}""";

    private static readonly PreparePaymentRequest Request = new() { MerchantUid = "order-1", Amount = 1000 };

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task It_is_repeated_after_a_fault_of_a_gateway(int status)
    {
        using var server = ServiceStub.Start(Answer.Html(status), Answer.Json(Preparation));
        await using var client = TestClient.For(server.Address);

        (await client.Client.Payments.UpdatePreparationAsync(Request)).Amount.Should().Be(1000);

        server.Calls.Should().HaveCount(2);
    }

    [Fact]
    public async Task It_is_not_repeated_after_a_500_which_may_be_the_services_own()
    {
        using var server = ServiceStub.Start(Answer.Html(500), Answer.Json(Preparation));
        await using var client = TestClient.For(server.Address);

        await FluentActions.Awaiting(() => client.Client.Payments.UpdatePreparationAsync(Request))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task A_refusal_that_follows_two_lost_attempts_leaves_the_outcome_unknown_too()
    {
        using var server = ServiceStub.Start(Answer.Html(502), Answer.Html(502), Answer.Json(Wire.Refusal));
        await using var client = TestClient.For(server.Address);

        await FluentActions.Awaiting(() => client.Client.Payments.UpdatePreparationAsync(Request))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_refusal_that_follows_a_lost_attempt_leaves_the_outcome_unknown()
    {
        using var server = ServiceStub.Start(Answer.Html(502), Answer.Json(Wire.Refusal));
        await using var client = TestClient.For(server.Address);

        var failure = await FluentActions.Awaiting(() => client.Client.Payments.UpdatePreparationAsync(Request))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        failure.Which.MerchantUid.Should().Be("order-1");
        server.Calls.Should().HaveCount(2);
    }

    [Fact]
    public async Task Attempts_that_run_out_leave_the_outcome_unknown()
    {
        using var server = ServiceStub.Start(Answer.Html(502));
        await using var client = TestClient.For(server.Address, options => options.MaxRetryAttempts = 1);

        await FluentActions.Awaiting(() => client.Client.Schedules.MoveAsync("order-1", new() { ScheduleAt = DateTimeOffset.UtcNow.AddDays(1) }))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        server.Calls.Should().HaveCount(2);
    }
}
