using FsCheck;
using FsCheck.Fluent;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes;

/// <summary>A refund is recognised by its transition: so much, from so much.</summary>
public sealed class ResolveRefundTests : SandboxTest
{
    private DateTimeOffset LongAgo => Sandbox.Clock.GetUtcNow().AddDays(-1);

    [Fact]
    public async Task An_entry_of_the_amount_from_another_remainder_is_another_refund()
    {
        var payment = Pay(1000, 300, 300);

        (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, 300, 1000))).Should().BeOfType<RefundOutcome.Refunded>();
        (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, 300, 700))).Should().BeOfType<RefundOutcome.Refunded>();
        (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, 300, 400))).Should().BeOfType<RefundOutcome.NotRefunded>();
        (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, 200, 700))).Should().BeOfType<RefundOutcome.RemainderChanged>();
    }

    [Fact]
    public async Task A_remainder_that_has_passed_proves_the_contrary_once_the_window_has_passed_too()
    {
        var payment = Pay(1000, 300);

        var resolving = Client.Outcomes.ResolveRefundAsync(CancelPaymentRequest.Partial(payment.ImpUid, 200, 1000), Sandbox.Clock.GetUtcNow());
        await Eventually.Async(() => Task.FromResult(Sandbox.Requests.Any(request => request.StatusCode is not null && request.Method == "GET")));
        resolving.IsCompleted.Should().BeFalse("what the service took may show later than what came after it");
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(3));

        (await resolving).Should().BeOfType<RefundOutcome.RemainderChanged>();
    }

    [Fact]
    public async Task A_whole_refund_is_an_entry_of_all_that_was_left()
    {
        var payment = Pay(1000, 300, 700);

        (await ResolveAsync(CancelPaymentRequest.Full(payment.ImpUid, remaining: 700))).Should().BeOfType<RefundOutcome.Refunded>();
        (await ResolveAsync(CancelPaymentRequest.Full(payment.ImpUid))).Should().BeOfType<RefundOutcome.Refunded>();
        (await ResolveAsync(CancelPaymentRequest.Full(payment.ImpUid, remaining: 1000))).Should().BeOfType<RefundOutcome.RemainderChanged>();
    }

    [Fact]
    public async Task A_gateway_that_refunds_later_is_never_believed_to_have_refused_by_silence()
    {
        var payment = Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 10, Currency = "USD", PgProvider = "paypal_v2" });

        (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, 4, 10))).Should().BeOfType<RefundOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_history_that_does_not_account_for_what_has_gone_back_proves_nothing()
    {
        var payment = Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, CancelAmount = 300 });

        (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, 300, 1000))).Should().BeOfType<RefundOutcome.StillUnknown>();
    }

    [Fact]
    public async Task Amounts_that_a_promotion_may_have_changed_prove_nothing()
    {
        using var server = ServiceStub.Start(Answer.Json("""
            {"code":0,"message":null,"response":{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","amount":900,"currency":"KRW",
             "promotion":{"id":"promotion-id-1","discount":100},"cancel_amount":450,"cancel_history":[{"amount":450,"cancelled_at":1}]}}
            """));
        await using var client = TestClient.For(server.Address);

        (await client.Client.Outcomes.ResolveRefundAsync(CancelPaymentRequest.Partial("imp_1", 500, 1000), DateTimeOffset.UtcNow.AddDays(-1)))
            .Should().BeOfType<RefundOutcome.StillUnknown>();
    }

    [Fact]
    public async Task A_refund_of_an_order_is_looked_for_in_all_its_paid_attempts()
    {
        Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Status = "failed" });
        Pay(1000, 300);

        (await ResolveAsync(CancelPaymentRequest.PartialOfOrder("order-1", 300, 1000))).Should().BeOfType<RefundOutcome.Refunded>();
        (await ResolveAsync(CancelPaymentRequest.FullOfOrder("order-2"))).Should().BeOfType<RefundOutcome.NotRefunded>();
    }

    [Fact]
    public async Task A_payment_that_does_not_exist_was_not_refunded()
    {
        (await ResolveAsync(CancelPaymentRequest.Full("imp_1"))).Should().BeOfType<RefundOutcome.NotRefunded>().Which.Payment.Should().BeNull();
    }

    [Fact]
    public async Task The_exception_carries_what_it_takes()
    {
        var payment = Pay(1000, 300);
        var lost = Lost.Call("Payments.CancelAsync", Sandbox.BaseAddress, LongAgo) with { ImpUid = payment.ImpUid, Amount = 300, Remaining = 1000 };

        (await Client.Outcomes.ResolveRefundAsync(Lost.Thrown(lost))).Should().BeOfType<RefundOutcome.Refunded>();
        (await Client.Outcomes.ResolveRefundAsync(lost with { Remaining = 700 })).Should().BeOfType<RefundOutcome.NotRefunded>();
    }

    [Fact]
    public async Task Any_refund_of_a_history_is_found_and_no_other_is()
    {
        var random = Gen.Choose(1, 400).ArrayOf().Where(parts => parts.Length is > 0 and < 6).Select(parts => parts.Select(part => (decimal)part).ToArray());
        foreach (var parts in random.Sample(40))
        {
            var whole = parts.Sum() + 50;
            var payment = Pay(whole, parts);
            var left = whole;
            foreach (var part in parts)
            {
                (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, part, left))).Should().BeOfType<RefundOutcome.Refunded>();
                (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, part + 0.01m, left))).Should().BeOfType<RefundOutcome.RemainderChanged>();
                left -= part;
            }
        }
    }

    [Fact]
    public async Task A_history_that_tells_the_newest_first_is_read_from_its_end()
    {
        var payment = Pay(1000, 300, 200, 200);
        var (first, second, third) = (payment.Cancellations[0], payment.Cancellations[1], payment.Cancellations[2]);
        Sandbox.AddPayment(payment with { Cancellations = [third, second, first with { CancelledAt = first.CancelledAt.AddMinutes(-1) }] });

        (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, 300, 1000))).Should().BeOfType<RefundOutcome.Refunded>();
        (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, 200, 500))).Should().BeOfType<RefundOutcome.Refunded>();
        (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, 200, 1000))).Should().BeOfType<RefundOutcome.RemainderChanged>();
    }

    [Fact]
    public async Task Refunds_of_one_second_may_have_been_made_in_any_order()
    {
        var payment = Pay(1000, 300, 200);
        var at = payment.Cancellations[0].CancelledAt;
        Sandbox.AddPayment(payment with { Cancellations = [.. payment.Cancellations.Select(refund => refund with { CancelledAt = at })] });

        (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, 200, 1000))).Should().BeOfType<RefundOutcome.StillUnknown>();
        (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, 200, 700))).Should().BeOfType<RefundOutcome.StillUnknown>();
        (await ResolveAsync(CancelPaymentRequest.Partial(payment.ImpUid, 100, 1000))).Should().BeOfType<RefundOutcome.RemainderChanged>();
    }

    private Task<RefundOutcome> ResolveAsync(CancelPaymentRequest request) => Client.Outcomes.ResolveRefundAsync(request, LongAgo);

    private SandboxPayment Pay(decimal amount, params decimal[] refunds) => Sandbox.AddPayment(new()
    {
        MerchantUid = "order-1",
        Amount = amount,
        CancelAmount = refunds.Sum(),
        Status = refunds.Sum() == amount ? "cancelled" : "paid",
        Cancellations =
        [
            .. refunds.Select((refund, number) => new SandboxCancellation
            {
                Amount = refund, CancellationId = $"{number}", PgTid = $"{number}", Reason = "test", CancelledAt = Sandbox.Clock.GetUtcNow().AddSeconds(number),
            }),
        ],
    });
}
