using Iamport.Client.Payments.Verification;

namespace Iamport.Client.Tests.Payments.Verification;

public sealed class JudgeTests
{
    private static readonly PaymentExpectation Expected = new() { MerchantUid = "order-1", Amount = 1000 };

    private static readonly Payment Paid = new()
    {
        ImpUid = "imp_1",
        MerchantUid = "order-1",
        Status = PaymentStatus.Paid,
        Amount = 1000,
        Currency = Currency.Krw,
        Sandbox = false,
        BuyerName = "홍길동",
    };

    [Fact]
    public void A_payment_as_expected_pays_the_order()
    {
        var verdict = Expected.Judge(Paid);

        verdict.IsPaid.Should().BeTrue();
        verdict.IsWaiting.Should().BeFalse();
        verdict.Mismatch.Should().Be(PaymentMismatch.None);
        verdict.Payment.Should().BeSameAs(Paid);
        verdict.ToString().Should().Be("PaymentVerdict { MerchantUid = order-1, ImpUid = imp_1, paid as expected }");
    }

    public static TheoryData<Payment, PaymentMismatch, string> Others() => new()
    {
        { Paid with { MerchantUid = "order-2" }, PaymentMismatch.MerchantUid, "it pays another order" },
        { Paid with { MerchantUid = "ORDER-1" }, PaymentMismatch.MerchantUid, "it pays another order" },
        { Paid with { Amount = 999 }, PaymentMismatch.Amount, "it is over 999 KRW, not over 1000 KRW" },
        { Paid with { Amount = 1001 }, PaymentMismatch.Amount, "it is over 1001 KRW, not over 1000 KRW" },
        { Paid with { Currency = Currency.Jpy }, PaymentMismatch.Currency, "it is over 1000 JPY, not over 1000 KRW" },
        { Paid with { Currency = default }, PaymentMismatch.Currency, "it is over 1000 , not over 1000 KRW" },
        { Paid with { Sandbox = true }, PaymentMismatch.Sandbox, "it is a test payment" },
        { Paid with { Sandbox = null }, PaymentMismatch.SandboxUnstated, "it does not say whether it is a test payment" },
        { Paid with { Promotion = new() { Discount = 100 } }, PaymentMismatch.Amount, "it is over 1000 KRW after a discount of 100, not over 1000 KRW" },
        {
            Paid with { Status = PaymentStatus.Failed, Amount = 1, Currency = Currency.Usd, MerchantUid = "order-2", Sandbox = true },
            PaymentMismatch.Status | PaymentMismatch.Amount | PaymentMismatch.Currency | PaymentMismatch.MerchantUid | PaymentMismatch.Sandbox,
            "its status is failed; it pays another order; it is over 1 USD, not over 1000 KRW; it is a test payment"
        },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void A_payment_that_is_not_the_orders_is_told_by_what_differs_and_shows_nothing_of_itself(Payment other, PaymentMismatch mismatch, string text)
    {
        var verdict = Expected.Judge(other);

        verdict.Mismatch.Should().Be(mismatch);
        verdict.IsPaid.Should().BeFalse();
        verdict.IsWaiting.Should().BeFalse();
        verdict.Payment.Should().BeNull();
        verdict.ToString().Should().Contain(text).And.NotContain("홍길동");
    }

    [Theory]
    [InlineData(PaymentStatus.Values.Ready, "vbank", null, true)]
    [InlineData(PaymentStatus.Values.Ready, "cvs", null, true)]
    [InlineData(PaymentStatus.Values.Ready, "card", "paypal_v2", true)]
    [InlineData(PaymentStatus.Values.Ready, "card", "paymentwall", true)]
    [InlineData(PaymentStatus.Values.Ready, "card", "html5_inicis", false)]
    [InlineData(PaymentStatus.Values.Ready, null, null, false)]
    [InlineData(PaymentStatus.Values.Failed, "vbank", null, false)]
    [InlineData(PaymentStatus.Values.Cancelled, "vbank", null, false)]
    [InlineData("PAID", "vbank", null, false)]
    [InlineData("", "vbank", null, false)]
    public void A_payment_of_the_order_that_is_not_paid_is_shown_with_its_state(string status, string? method, string? gateway, bool waits)
    {
        var payment = Paid with
        {
            Status = new PaymentStatus(status),
            PayMethod = method is null ? null : new PayMethod(method),
            PgProvider = gateway is null ? null : new PgProvider(gateway),
        };

        var verdict = Expected.Judge(payment);

        verdict.IsPaid.Should().BeFalse();
        verdict.IsWaiting.Should().Be(waits);
        verdict.Mismatch.Should().Be(PaymentMismatch.Status);
        verdict.Payment.Should().BeSameAs(payment);
        verdict.ToString().Should().Contain($"its status is {status}");
    }

    [Fact]
    public void An_account_waits_whatever_its_method_is_called() =>
        Expected.Judge(Paid with { Status = PaymentStatus.Ready, PayMethod = new PayMethod("account"), VbankNum = "110-1" }).IsWaiting.Should().BeTrue();

    [Fact]
    public void A_waiting_payment_of_another_amount_does_not_wait_for_this_order() =>
        Expected.Judge(Paid with { Status = PaymentStatus.Ready, PayMethod = PayMethod.Vbank, Amount = 1 }).IsWaiting.Should().BeFalse();

    [Fact]
    public void A_promotions_discount_counts_as_paid() =>
        Expected.Judge(Paid with { Amount = 900, Promotion = new() { Discount = 100 } }).IsPaid.Should().BeTrue();

    [Fact]
    public void A_payment_in_another_currency_pays_an_order_in_it() =>
        (Expected with { Amount = 10.50m, Currency = Currency.Usd }).Judge(Paid with { Amount = 10.5m, Currency = Currency.Usd })
            .IsPaid.Should().BeTrue();

    [Fact]
    public void A_single_read_may_leave_open_whether_it_is_a_test_payment_but_not_say_that_it_is()
    {
        Expected.Judge(Paid with { Sandbox = null }, fromSingleRead: true).IsPaid.Should().BeTrue();
        Expected.Judge(Paid with { Sandbox = true }, fromSingleRead: true).Mismatch.Should().Be(PaymentMismatch.Sandbox);
    }

    [Fact]
    public void A_test_payment_pays_only_where_it_is_allowed_to()
    {
        (Expected with { AllowSandbox = true }).Judge(Paid with { Sandbox = true }).IsPaid.Should().BeTrue();
        (Expected with { AllowSandbox = true }).Judge(Paid with { Sandbox = true, Amount = 1 }).Mismatch.Should().Be(PaymentMismatch.Amount);
    }

    [Fact]
    public void An_expectation_that_names_no_order_or_no_currency_is_refused()
    {
        FluentActions.Invoking(() => (Expected with { MerchantUid = " " }).Judge(Paid)).Should().Throw<ArgumentException>().WithParameterName("MerchantUid");
        FluentActions.Invoking(() => (Expected with { Currency = default }).Judge(Paid with { Currency = default }))
            .Should().Throw<ArgumentException>().WithParameterName("Currency");
    }
}
