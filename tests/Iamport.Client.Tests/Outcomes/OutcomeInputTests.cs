using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes;

/// <summary>What names no payment is refused before anything is sent; what the caller's own books say is compared.</summary>
public sealed class OutcomeInputTests : SandboxTest
{
    private static readonly PaymentExpectation Order = new() { MerchantUid = "order-1", Amount = 1000 };

    private static readonly OutcomeRecord Nameless = new()
    {
        Id = Guid.NewGuid(), Operation = "Payments.CancelAsync", Address = new("http://127.0.0.1"), Account = "key", Amount = 300,
        NotBefore = DateTimeOffset.UtcNow, NotAfter = DateTimeOffset.UtcNow, Window = TimeSpan.FromMinutes(3),
    };

    public static TheoryData<string, Func<IOutcomes, Task>> Refused => new()
    {
        { "request", outcomes => outcomes.ChargeAsync((AgainPaymentRequest)null!) },
        { "request", outcomes => outcomes.ChargeAsync((OnetimePaymentRequest)null!) },
        { "record", outcomes => outcomes.ResolveChargeAsync((OutcomeRecord)null!) },
        { "record", outcomes => outcomes.ResolveRefundAsync((OutcomeRecord)null!) },
        { "expected", outcomes => outcomes.ResolveChargeAsync(null!, DateTimeOffset.UtcNow) },
        { "MerchantUid", outcomes => outcomes.ResolveChargeAsync(Order with { MerchantUid = "" }, DateTimeOffset.UtcNow) },
        { "sentAt", outcomes => outcomes.ResolveChargeAsync(Order, default) },
        { "amount", outcomes => outcomes.RefundAsync("imp_1", 0) },
        { "amount", outcomes => outcomes.RefundOfOrderAsync("order-1", -1) },
        { "merchantUid", outcomes => outcomes.RefundAllOfOrderAsync("") },
        { "record", outcomes => outcomes.ResolveRefundAsync(Nameless) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_names_nothing_is_refused_and_nothing_is_sent(string field, Func<IOutcomes, Task> call)
    {
        var refusal = await FluentActions.Awaiting(() => call(Client.Outcomes)).Should().ThrowAsync<ArgumentException>();

        refusal.Which.ParamName.Should().Be(field);
        Sandbox.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1000, "KRW", typeof(ChargeOutcome.Charged))]
    [InlineData(500, "KRW", typeof(ChargeOutcome.ChargedDifferently))]
    [InlineData(1000, "USD", typeof(ChargeOutcome.ChargedDifferently))]
    public async Task A_charge_that_only_the_books_know_is_compared_with_them(int amount, string currency, Type outcome)
    {
        var sentAt = Sandbox.Clock.GetUtcNow();
        Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = amount, Currency = currency });

        (await Client.Outcomes.ResolveChargeAsync(Order, sentAt)).Should().BeOfType(outcome);
    }

    [Fact]
    public async Task A_refund_of_an_order_that_holds_nothing_brings_its_last_attempt_along()
    {
        var failed = Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Status = "failed" });

        (await Client.Outcomes.RefundAllOfOrderAsync("order-1")).Should().BeOfType<RefundOutcome.NotRefunded>()
            .Which.Payment!.ImpUid.Should().Be(failed.ImpUid);
        (await Client.Outcomes.RefundAllOfOrderAsync("order-2")).Should().BeOfType<RefundOutcome.NotRefunded>().Which.Payment.Should().BeNull();
    }
}
