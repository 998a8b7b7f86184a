using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Outcomes.Store;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Outcomes.Evidence;

/// <summary>What is absent somewhere else proves nothing: a call is resolved where it was sent.</summary>
public sealed class SamePlaceTests : SandboxTest
{
    [Fact]
    public async Task A_call_of_a_tier_is_resolved_with_it()
    {
        var sent = Sent() with { Tier = "ABC" };

        await Refused(() => Client.Outcomes.ResolveChargeAsync(sent), "*ForTier(\"ABC\")*");
        await Refused(() => Client.ForTier("ABD").Outcomes.ResolveChargeAsync(sent), "*ForTier(\"ABC\")*");
        await Refused(() => Client.ForTier("ABC").Outcomes.ResolveChargeAsync(Sent()), "*for the merchant*");
        Sandbox.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_call_of_another_account_address_or_registration_is_refused()
    {
        await Refused(() => Client.Outcomes.ResolveChargeAsync(Sent() with { Account = "another" }), "*ImpKey*");
        await Refused(() => Client.Outcomes.ResolveChargeAsync(Sent() with { Address = new("https://api.iamport.kr") }), "*api.iamport.kr*");
        await Refused(() => Client.Outcomes.ResolveChargeAsync(Sent() with { Registration = "second" }), "*'second'*");
        Sandbox.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Settings_that_change_while_it_is_resolved_end_in_unknown()
    {
        IamportOptions? settings = null;
        await using var client = TestClient.For(Sandbox.BaseAddress, options => settings = options, Sandbox.Clock);
        var resolving = client.Client.Outcomes.ResolveChargeAsync(Sent());
        await Eventually.Async(() => Task.FromResult(Sandbox.Requests.Any(request => request is { Method: "GET", StatusCode: not null })));

        settings!.BaseAddress = new("https://127.0.0.1:1");
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(20));

        (await resolving).Should().BeOfType<ChargeOutcome.StillUnknown>().Which.Reason.Should().Contain("https://127.0.0.1:1");
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_do_not_say_where_to_ask()
    {
        using var service = ServiceStub.Start(Answer.Html(502));
        var store = new KeptRecords();
        await using var shop = new Shop(service.Address, store.Use);
        var unknown = await FluentActions.Awaiting(() => shop.Client.KeyPayments.AgainAsync(ScriptedOrder.Charge)).Should().ThrowAsync<IamportOutcomeUnknownException>();
        (await shop.Client.Outcomes.ListOpenAsync()).Should().ContainSingle();
        shop.Spoil();

        await Refused(() => shop.Client.Outcomes.ResolveChargeAsync(unknown.Which), "*settings of the moment cannot be used*");
        (await shop.Client.Outcomes.ListOpenAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Without_a_store_nothing_is_listed() => (await Client.Outcomes.ListOpenAsync()).Should().BeEmpty();

    [Fact]
    public async Task A_404_of_a_proxy_is_no_verdict()
    {
        using var proxy = ServiceStub.Start(Answer.Html(404));
        await using var client = TestClient.For(proxy.Address);

        await FluentActions.Awaiting(() => new PaymentExpectation { MerchantUid = "order-1", Amount = 1000 }.VerifyAsync(client.Client.Payments, "imp_1"))
            .Should().ThrowAsync<IamportException>();
    }

    [Fact]
    public async Task A_verification_that_is_answered_with_another_payment_is_none()
    {
        using var service = ServiceStub.Start(Answer.Payload(ScriptedOrder.Payment("\"imp_uid\":\"imp_2\"").ToJsonString()));
        await using var client = TestClient.For(service.Address);

        await FluentActions.Awaiting(() => new PaymentExpectation { MerchantUid = ScriptedOrder.MerchantUid, Amount = 10_000 }.VerifyAsync(client.Client.Payments, "imp_1"))
            .Should().ThrowAsync<IamportException>();
    }

    private static async Task Refused(Func<Task> resolve, string sentence) =>
        await FluentActions.Awaiting(resolve).Should().ThrowAsync<ArgumentException>().WithMessage(sentence);

    private OutcomeRecord Sent() =>
        Lost.Call("KeyPayments.AgainAsync", Sandbox.BaseAddress, Sandbox.Clock.GetUtcNow()) with { MerchantUid = "order-1", Amount = 1000 };
}
