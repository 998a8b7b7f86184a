using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Outcomes;

/// <summary>A refund is counted on what is left, sent once, and its caller learns what became of it.</summary>
public sealed class RefundTests : SandboxTest
{
    private const string Cancel = "POST /payments/cancel";

    private int Refunds => Sandbox.Requests.Count(request => request.Path == "/payments/cancel");

    [Fact]
    public async Task A_part_is_refunded_from_what_is_left()
    {
        var payment = Pay(amount: 1000);
        await Client.Outcomes.RefundAsync(payment.ImpUid, 300);

        var outcome = await Client.Outcomes.RefundAsync(payment.ImpUid, 200, request => request with { Reason = "broken" });

        var refunded = outcome.Should().BeOfType<RefundOutcome.Refunded>().Subject;
        refunded.Cancellation!.Should().BeEquivalentTo(new { Amount = 200m, Reason = "broken" });
        refunded.Payment.CancelAmount.Should().Be(500);
        LastBody()["checksum"]!.GetValue<decimal>().Should().Be(700);
    }

    [Fact]
    public async Task All_that_is_left_is_refunded()
    {
        var payment = Pay(amount: 1000);
        await Client.Outcomes.RefundAsync(payment.ImpUid, 300);

        var outcome = await Client.Outcomes.RefundAllAsync(payment.ImpUid);

        outcome.Should().BeOfType<RefundOutcome.Refunded>().Which.Payment.Status.Should().Be(PaymentStatus.Cancelled);
        LastBody()["checksum"]!.GetValue<decimal>().Should().Be(700);
    }

    [Fact]
    public async Task An_order_is_refunded_by_the_one_attempt_that_holds_money()
    {
        Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Status = "failed" });
        var paid = Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000 });

        (await Client.Outcomes.RefundOfOrderAsync("order-1", 300)).Should().BeOfType<RefundOutcome.Refunded>().Which.Payment.ImpUid.Should().Be(paid.ImpUid);
        (await Client.Outcomes.RefundAllOfOrderAsync("order-1")).Should().BeOfType<RefundOutcome.Refunded>().Which.Payment.CancelAmount.Should().Be(1000);
        (await Client.Outcomes.RefundAllOfOrderAsync("order-1")).Should().BeOfType<RefundOutcome.NothingLeft>();

        Refunds.Should().Be(2);
    }

    [Fact]
    public async Task An_order_without_money_and_one_with_two_payments_are_not_refunded()
    {
        Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Status = "failed" });
        var paid = Enumerable.Range(1, 2).Select(_ => Sandbox.AddPayment(new() { MerchantUid = "order-2", Amount = 1000 }).ImpUid).ToArray();

        (await Client.Outcomes.RefundAllOfOrderAsync("order-1")).Should().BeOfType<RefundOutcome.NotRefunded>().Which.Payment.Should().NotBeNull();
        (await Client.Outcomes.RefundAllOfOrderAsync("order-0")).Should().BeOfType<RefundOutcome.NotRefunded>().Which.Payment.Should().BeNull();
        (await Client.Outcomes.RefundOfOrderAsync("order-2", 1)).Should().BeOfType<RefundOutcome.NotRefunded>()
            .Which.Reason.Should().ContainAll(paid);

        Refunds.Should().Be(0);
    }

    [Fact]
    public async Task A_payment_of_a_test_channel_is_refunded_too()
    {
        var payment = Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Sandbox = true });

        (await Client.Outcomes.RefundAllAsync(payment.ImpUid)).Should().BeOfType<RefundOutcome.Refunded>();
    }

    [Fact]
    public async Task Nothing_is_sent_when_nothing_is_left()
    {
        var payment = Pay(amount: 1000);
        await Client.Outcomes.RefundAllAsync(payment.ImpUid);

        (await Client.Outcomes.RefundAllAsync(payment.ImpUid)).Should().BeOfType<RefundOutcome.NothingLeft>();
        (await Client.Outcomes.RefundAsync(payment.ImpUid, 1)).Should().BeOfType<RefundOutcome.NothingLeft>();

        Refunds.Should().Be(1);
    }

    [Fact]
    public async Task More_than_is_left_is_not_sent()
    {
        var payment = Pay(amount: 1000);

        (await Client.Outcomes.RefundAsync(payment.ImpUid, 1001)).Should().BeOfType<RefundOutcome.NotRefunded>().Which.Reason.Should().Contain("1000");

        Refunds.Should().Be(0);
    }

    [Theory]
    [InlineData("ready")]
    [InlineData("failed")]
    public async Task A_payment_without_money_is_not_refunded(string status)
    {
        var payment = Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Status = status });

        (await Client.Outcomes.RefundAllAsync(payment.ImpUid)).Should().BeOfType<RefundOutcome.NotRefunded>().Which.Reason.Should().Contain(status);

        Refunds.Should().Be(0);
    }

    [Fact]
    public async Task A_refund_that_came_between_reading_and_sending_is_told_and_nothing_more_goes_out()
    {
        var payment = Pay(amount: 1000);
        await using var client = Between(() => Client.Payments.CancelAsync(CancelPaymentRequest.Partial(payment.ImpUid, 200, 1000)));

        var outcome = await client.Client.Outcomes.RefundAsync(payment.ImpUid, 300);

        outcome.Should().BeOfType<RefundOutcome.RemainderChanged>().Which.Payment.CancelAmount.Should().Be(200);
        Sandbox.Payments.Single().CancelAmount.Should().Be(200);
    }

    [Fact]
    public async Task A_refusal_beside_an_entry_that_is_just_this_refund_leaves_it_unknown()
    {
        var payment = Pay(amount: 1000);
        await using var client = Between(() => Client.Payments.CancelAsync(CancelPaymentRequest.Partial(payment.ImpUid, 300, 1000)));

        (await client.Client.Outcomes.RefundAsync(payment.ImpUid, 300)).Should().BeOfType<RefundOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_refusal_of_the_service_is_not_refunded_in_its_words()
    {
        var payment = Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, PgProvider = "naverpay" });

        var outcome = await Client.Outcomes.RefundAllAsync(payment.ImpUid);

        outcome.Should().BeOfType<RefundOutcome.NotRefunded>().Which.Reason.Should().Contain("extra.requester");
    }

    [Fact]
    public async Task A_success_that_does_not_show_the_refund_is_pending()
    {
        using var server = ServiceStub.Start(Answer.Json("""
            {"code":0,"message":null,"response":
             {"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","amount":10,"currency":"USD","pg_provider":"paypal_v2","cancel_amount":0}}
            """));
        await using var client = TestClient.For(server.Address);

        (await client.Client.Outcomes.RefundAsync("imp_1", 4)).Should().BeOfType<RefundOutcome.Pending>();
    }

    [Fact]
    public async Task A_refund_whose_answer_is_lost_is_refunded_and_was_sent_once()
    {
        var payment = Pay(amount: 1000);
        Strike(Cancel, Fault.Close(FaultExecution.Before));

        var outcome = await Client.Outcomes.RefundAsync(payment.ImpUid, 300);

        outcome.Should().BeOfType<RefundOutcome.Refunded>().Which.Cancellation!.Amount.Should().Be(300);
        Refunds.Should().Be(1);
        Sandbox.Payments.Single().CancelAmount.Should().Be(300);
    }

    [Fact]
    public async Task A_refund_that_is_lost_on_its_way_is_not_refunded_once_the_window_has_passed()
    {
        var payment = Pay(amount: 1000);
        Strike(Cancel, Fault.Close(FaultExecution.Never));

        var refunding = Client.Outcomes.RefundAsync(payment.ImpUid, 300);
        await Eventually.Async(() => Task.FromResult(Refunds == 1 && Sandbox.Requests.Count(request => request.Method == "GET") == 2));
        refunding.IsCompleted.Should().BeFalse("what does not show yet proves nothing");
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(3));

        (await refunding).Should().BeOfType<RefundOutcome.NotRefunded>();
        Refunds.Should().Be(1);
    }

    [Fact]
    public async Task Another_refund_than_the_one_given_is_refused_before_it_is_sent()
    {
        var payment = Pay(amount: 1000);

        await FluentActions.Awaiting(() => Client.Outcomes.RefundAsync(payment.ImpUid, 300, _ => CancelPaymentRequest.Full(payment.ImpUid)))
            .Should().ThrowAsync<ArgumentException>().WithParameterName("complete");

        Refunds.Should().Be(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task An_amount_that_is_none_is_refused_before_anything_is_read(decimal amount)
    {
        await FluentActions.Awaiting(() => Client.Outcomes.RefundAsync("imp_1", amount))
            .Should().ThrowAsync<ArgumentException>().WithParameterName(nameof(amount));

        Sandbox.Requests.Should().BeEmpty();
    }

    private SandboxPayment Pay(decimal amount) => Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = amount });

    private TestClient Between(Func<Task> what) => TestClient.For(
        Sandbox.BaseAddress, time: Sandbox.Clock, build: builder => builder.AddHttpMessageHandler(() => new Meanwhile("/payments/cancel", what)));

    private sealed class Meanwhile(string path, Func<Task> what) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath == path)
            {
                await what();
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
