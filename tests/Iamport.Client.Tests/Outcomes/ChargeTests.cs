using Iamport.Client.Payments.Verification;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes;

/// <summary>A charge is sent once, and its caller learns whether the order is paid.</summary>
public sealed class ChargeTests : SandboxTest
{
    private const string Again = "POST /subscribe/payments/again";

    private static readonly AgainPaymentRequest Order = new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" };

    private int Charges => Sandbox.Requests.Count(request => request.Path == "/subscribe/payments/again");

    [Fact]
    public async Task A_paid_order_is_charged()
    {
        await Plan.IssueKeyAsync(Client);

        var outcome = await Client.Outcomes.ChargeAsync(new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" });

        outcome.Should().BeOfType<ChargeOutcome.Charged>().Which.Payment.ImpUid.Should().Be(Sandbox.Payments.Single().ImpUid);
    }

    [Fact]
    public async Task A_card_told_just_now_is_charged_too()
    {
        var outcome = await Client.Outcomes.ChargeAsync(new OnetimePaymentRequest
        {
            MerchantUid = "order-1", Amount = 1000, Name = "Tea", Card = new CardCredentials { CardNumber = SandboxCards.Approved, Expiry = "2031-12" },
        });

        outcome.Should().BeOfType<ChargeOutcome.Charged>();
    }

    [Fact]
    public async Task A_refusal_is_not_charged_in_the_words_of_the_gateway()
    {
        await Plan.IssueKeyAsync(Client, number: SandboxCards.InsufficientLimit);

        var outcome = await Client.Outcomes.ChargeAsync(Order);

        outcome.Should().BeOfType<ChargeOutcome.NotCharged>().Which.Reason.Should().Contain("한도가 부족");
    }

    [Fact]
    public async Task A_code_of_0_with_a_failed_payment_is_not_charged()
    {
        const string Failed = """
            {"imp_uid":"imp_1","merchant_uid":"order-1","status":"failed","amount":1000,"currency":"KRW","pg_provider":"nice","fail_reason":"한도초과"}
            """;
        using var server = ServiceStub.Start(
            Answer.Payload(Failed), Answer.Payload($$"""{"total":1,"previous":0,"next":0,"list":[{{Failed}}]}"""));
        await using var client = TestClient.For(server.Address);

        var outcome = await client.Client.Outcomes.ChargeAsync(Order);

        outcome.Should().BeOfType<ChargeOutcome.NotCharged>().Which.Should().BeEquivalentTo(new { Reason = "한도초과", Attempt = new { ImpUid = "imp_1" } });
    }

    [Theory]
    [InlineData(900, "KRW", "false", PaymentMismatch.Amount)]
    [InlineData(1000, "USD", "false", PaymentMismatch.Currency)]
    [InlineData(1000, "KRW", "true", PaymentMismatch.Sandbox)]
    public async Task A_success_that_is_not_what_was_asked_for_is_told(int amount, string currency, string sandbox, PaymentMismatch mismatch)
    {
        using var server = ServiceStub.Start(Answer.Json($$"""
            {"code":0,"message":null,"response":{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid",
             "amount":{{amount}},"currency":"{{currency}}","sandbox":{{sandbox}} } }
            """));
        await using var client = TestClient.For(server.Address);

        var outcome = await client.Client.Outcomes.ChargeAsync(Order);

        outcome.Should().BeOfType<ChargeOutcome.ChargedDifferently>().Which.Mismatch.Should().Be(mismatch);
    }

    [Fact]
    public async Task A_promotion_lowers_what_is_paid_and_not_what_was_asked_for()
    {
        using var server = ServiceStub.Start(Answer.Json("""
            {"code":0,"message":null,"response":{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid",
             "amount":900,"currency":"KRW","sandbox":false,"promotion":{"id":"promotion-id-1","discount":100}}}
            """));
        await using var client = TestClient.For(server.Address);

        (await client.Client.Outcomes.ChargeAsync(Order)).Should().BeOfType<ChargeOutcome.Charged>();
    }

    [Fact]
    public async Task An_order_that_is_paid_already_is_charged_and_not_refused()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.KeyPayments.AgainAsync(Order);

        var outcome = await Client.Outcomes.ChargeAsync(Order);

        outcome.Should().BeOfType<ChargeOutcome.Charged>();
        Sandbox.Payments.Should().ContainSingle();
    }

    [Fact]
    public async Task An_order_that_is_paid_already_with_another_amount_is_told()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.KeyPayments.AgainAsync(Order with { Amount = 500 });

        var outcome = await Client.Outcomes.ChargeAsync(Order);

        outcome.Should().BeOfType<ChargeOutcome.ChargedDifferently>().Which.Mismatch.Should().Be(PaymentMismatch.Amount);
    }

    [Fact]
    public async Task A_charge_whose_answer_is_lost_is_charged_and_was_sent_once()
    {
        await Plan.IssueKeyAsync(Client);
        Strike(Again, Fault.Reset(FaultExecution.Before));

        var outcome = await Client.Outcomes.ChargeAsync(Order);

        outcome.Should().BeOfType<ChargeOutcome.Charged>();
        Charges.Should().Be(1);
        Sandbox.Payments.Should().ContainSingle();
    }

    [Fact]
    public async Task A_charge_that_is_lost_on_its_way_is_not_charged_once_the_window_has_passed()
    {
        await Plan.IssueKeyAsync(Client);
        Strike(Again, Fault.Reset(FaultExecution.Never));

        var charging = Client.Outcomes.ChargeAsync(Order);
        await LooksFor("/payments/findAll/order-1");
        charging.IsCompleted.Should().BeFalse("what does not show yet proves nothing");
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(3));

        (await charging).Should().BeOfType<ChargeOutcome.NotCharged>();
        Charges.Should().Be(1);
        Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task A_charge_that_takes_effect_after_its_answer_was_lost_is_charged()
    {
        await Plan.IssueKeyAsync(Client);
        Strike(Again, Fault.Reset(FaultExecution.After, TimeSpan.FromMinutes(1)));

        var charging = Client.Outcomes.ChargeAsync(Order);
        await LooksFor("/payments/findAll/order-1");
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1.5));

        (await charging).Should().BeOfType<ChargeOutcome.Charged>();
        Charges.Should().Be(1);
    }

    [Fact]
    public async Task Cancelling_after_sending_ends_in_unknown_with_what_it_takes_to_ask_again()
    {
        await Plan.IssueKeyAsync(Client);
        Strike(Again, Fault.SlowAnswer(TimeSpan.FromSeconds(30)));
        using var patience = new CancellationTokenSource();

        var charging = Client.Outcomes.ChargeAsync(Order, cancellationToken: patience.Token);
        await Eventually.Async(() => Task.FromResult(Sandbox.Payments.Count == 1));
        await patience.CancelAsync();

        var unknown = (await charging).Should().BeOfType<ChargeOutcome.StillUnknown>().Subject;
        (await Client.Outcomes.ResolveChargeAsync(unknown.Record)).Should().BeOfType<ChargeOutcome.Charged>();
        Charges.Should().Be(1);
    }

    [Fact]
    public async Task Cancelling_before_sending_is_a_cancellation()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await FluentActions.Awaiting(() => Client.Outcomes.ChargeAsync(Order, cancellationToken: cancelled.Token))
            .Should().ThrowAsync<OperationCanceledException>();

        Charges.Should().Be(0);
    }

    [Fact]
    public async Task A_refusal_that_may_mean_paid_already_stays_unknown_when_the_order_cannot_be_read()
    {
        await Plan.IssueKeyAsync(Client);
        await Client.KeyPayments.AgainAsync(Order);
        Sandbox.Faults = new FaultPlan
        {
            Rules = [new() { Operation = "GET /payments/findAll/{merchant_uid}", Fault = Fault.ServerRefusal }],
        };

        var outcome = await Client.Outcomes.ChargeAsync(Order);

        outcome.Should().BeOfType<ChargeOutcome.StillUnknown>().Which.Cause.Should().BeOfType<IamportApiException>();
    }

    [Fact]
    public async Task What_never_left_this_machine_is_a_connection_failure()
    {
        await using var client = TestClient.For(new Uri("http://127.0.0.1:1/"), options => options.MaxRetryAttempts = 0);

        await FluentActions.Awaiting(() => client.Client.Outcomes.ChargeAsync(Order)).Should().ThrowAsync<IamportConnectionException>();
    }

    [Fact]
    public async Task Test_payments_count_only_where_they_are_allowed()
    {
        await using var sandbox = await IamportSandbox.StartAsync(new() { TestChannel = true });
        await using var client = TestClient.For(sandbox.BaseAddress);
        await Plan.IssueKeyAsync(client.Client);

        (await client.Client.Outcomes.ChargeAsync(Order)).Should().BeOfType<ChargeOutcome.ChargedDifferently>();
        (await client.Client.Outcomes.ChargeAsync(Order with { MerchantUid = "order-2" }, allowSandbox: true))
            .Should().BeOfType<ChargeOutcome.Charged>();
    }

    private Task LooksFor(string path) =>
        Eventually.Async(() => Task.FromResult(Sandbox.Requests.Any(request => request.Path.StartsWith(path, StringComparison.Ordinal))));
}
