using Iamport.Client.Payments.Verification;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Checkout;

public sealed class CheckoutVerificationTests : SandboxTest
{
    private static readonly PaymentExpectation Order = new() { MerchantUid = "order-1", Amount = 50_000 };

    [Fact]
    public async Task A_paid_order_is_paid()
    {
        var made = Add(payment => payment);

        var verdict = await VerifyAsync(made);

        verdict.IsPaid.Should().BeTrue();
        verdict.Payment!.ImpUid.Should().Be(made.ImpUid);
    }

    [Fact]
    public async Task An_amount_that_was_changed_in_the_page_does_not_pay_the_order()
    {
        var verdict = await VerifyAsync(Add(payment => payment with { Amount = 100 }));

        (verdict.IsPaid, verdict.Mismatch, verdict.Payment).Should().Be((false, PaymentMismatch.Amount, null));
    }

    [Fact]
    public async Task Another_currency_does_not_pay_the_order() =>
        (await VerifyAsync(Add(payment => payment with { Currency = "JPY" }))).Mismatch.Should().Be(PaymentMismatch.Currency);

    [Fact]
    public async Task The_payment_of_another_order_does_not_pay_this_one()
    {
        var verdict = await VerifyAsync(Add(payment => payment with { MerchantUid = "order-2", BuyerName = "홍길동" }));

        (verdict.IsPaid, verdict.Mismatch, verdict.Payment).Should().Be((false, PaymentMismatch.MerchantUid, null));
        verdict.ToString().Should().NotContain("홍길동");
    }

    [Fact]
    public async Task A_test_payment_pays_only_where_it_is_allowed_to()
    {
        var made = Add(payment => payment with { Sandbox = true });

        (await VerifyAsync(made)).Mismatch.Should().Be(PaymentMismatch.NotFound);
        (await Claim(made).VerifyAsync(Client.Payments, Order with { AllowSandbox = true })).IsPaid.Should().BeTrue();
    }

    [Fact]
    public async Task A_failed_payment_that_claims_success_tells_why_it_failed()
    {
        var verdict = await VerifyAsync(Add(payment => payment with { Status = "failed", FailReason = "한도 초과" }));

        (verdict.IsPaid, verdict.IsWaiting, verdict.Mismatch).Should().Be((false, false, PaymentMismatch.Status));
        verdict.Payment!.FailReason.Should().Be("한도 초과");
    }

    [Fact]
    public async Task A_virtual_account_waits_until_its_deposit_has_come()
    {
        var made = Add(payment => payment with { Status = "ready", PayMethod = "vbank", VbankNum = "110-1", VbankName = "신한" });

        var before = await VerifyAsync(made);
        await Sandbox.DepositAsync(made.ImpUid);
        var after = await VerifyAsync(made);

        (before.IsPaid, before.IsWaiting, before.Payment!.VbankNum).Should().Be((false, true, "110-1"));
        (after.IsPaid, after.IsWaiting).Should().Be((true, false));
    }

    [Fact]
    public async Task A_claim_of_failure_is_no_more_believed_than_one_of_success()
    {
        var made = Add(payment => payment);

        var claim = CheckoutResult.FromJson($$"""{ "success": false, "imp_uid": "{{made.ImpUid}}", "error_code": "F1" }""");

        (await claim.VerifyAsync(Client.Payments, Order)).IsPaid.Should().BeTrue();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "success": true, "imp_uid": "../users/getToken", "merchant_uid": "order-1" }""")]
    [InlineData("""{ "success": true, "imp_uid": "imp_1/cancel?x=", "merchant_uid": "order-1" }""")]
    public async Task Without_an_identifier_nothing_is_sent_and_nothing_is_paid(string json)
    {
        var verdict = await CheckoutResult.FromJson(json).VerifyAsync(Client.Payments, Order);

        (verdict.IsPaid, verdict.Mismatch, verdict.ImpUid).Should().Be((false, PaymentMismatch.NotFound, null));
        verdict.ToString().Should().Be("PaymentVerdict { MerchantUid = order-1, ImpUid = , no payment was named }");
        Sandbox.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_huge_identifier_is_none()
    {
        var claim = CheckoutResult.FromQuery([new("imp_uid", "imp_" + new string('1', 1_000_000))]);

        (await claim.VerifyAsync(Client.Payments, Order)).Mismatch.Should().Be(PaymentMismatch.NotFound);
        Sandbox.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task An_expectation_that_names_no_order_is_refused_whatever_is_claimed() =>
        await FluentActions.Awaiting(() => CheckoutResult.FromJson("{}").VerifyAsync(Client.Payments, Order with { MerchantUid = "" }))
            .Should().ThrowAsync<ArgumentException>().WithParameterName("MerchantUid");

    private SandboxPayment Add(Func<SandboxPayment, SandboxPayment> change) =>
        Sandbox.AddPayment(change(new SandboxPayment { MerchantUid = "order-1", Amount = 50_000 }));

    private static CheckoutResult Claim(SandboxPayment made) =>
        CheckoutResult.FromQuery($"?imp_success=true&imp_uid={made.ImpUid}&merchant_uid=order-1");

    private Task<PaymentVerdict> VerifyAsync(SandboxPayment made) => Claim(made).VerifyAsync(Client.Payments, Order);
}
