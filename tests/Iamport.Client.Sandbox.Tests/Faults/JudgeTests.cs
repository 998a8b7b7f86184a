namespace Iamport.Client.Sandbox.Tests.Faults;

/// <summary>The books convict a merchant who sends money calls again: what would happen twice at the service happens twice here.</summary>
public sealed class JudgeTests
{
    [Fact]
    public async Task A_charge_sent_again_after_a_gateway_error_is_charged_twice_while_the_first_is_being_approved()
    {
        await using var merchant = await Merchant.StartAsync(new()
        {
            SlowApproval = TimeSpan.FromMilliseconds(300),
            Faults = Plans.Of(new FaultRule { Fault = Fault.GatewayError(FaultExecution.After), Times = 1 }),
        });
        var order = new { merchant_uid = "order", amount = 1000, card_number = SandboxCards.Slow, expiry = "2099-12" };

        using var lost = await merchant.PostForAnswerAsync("/subscribe/payments/onetime", order);
        await merchant.PostAsync("/subscribe/payments/onetime", order);
        await Eventually.TrueAsync(() => merchant.Sandbox.Payments.Count == 2);

        merchant.Sandbox.Payments.Should().OnlyContain(payment => payment.Status == "paid");
    }

    [Theory]
    [InlineData(null, 200)]
    [InlineData(1000, 100)]
    public async Task A_partial_refund_sent_again_is_given_twice_unless_its_checksum_forbids(int? checksum, int refunded)
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.ChargeAsync("order", 1000);
        merchant.Sandbox.Faults = Plans.Of(new FaultRule { Fault = Fault.GatewayError(FaultExecution.Before), Times = 1 });

        using var lost = await merchant.PostForAnswerAsync("/payments/cancel", new { merchant_uid = "order", amount = 100, checksum });
        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", amount = 100, checksum });

        merchant.Sandbox.Payments.Single().CancelAmount.Should().Be(refunded);
    }

    [Theory]
    [InlineData(null, 10)]
    [InlineData(1000, 1)]
    public async Task Parallel_refunds_of_one_payment_never_give_back_more_than_was_paid(int? checksum, int refunds)
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.ChargeAsync("order", 1000);

        var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(
            _ => merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", amount = 100, checksum })));

        replies.Count(reply => reply.Code == 0).Should().Be(refunds);
        var payment = merchant.Sandbox.Payments.Single();
        (payment.CancelAmount, payment.Cancellations.Count).Should().Be((refunds * 100, refunds));
    }
}
