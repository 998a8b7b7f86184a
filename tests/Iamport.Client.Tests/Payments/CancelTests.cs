using System.Text.Json.Nodes;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Payments;

public sealed class CancelTests : SandboxTest
{
    [Fact]
    public async Task A_full_refund_gives_everything_back()
    {
        var paid = Pay(1000);

        var payment = await Client.Payments.CancelAsync(CancelPaymentRequest.Full(paid.ImpUid, 1000) with { Reason = "changed mind" });

        payment.Status.Should().Be(PaymentStatus.Cancelled);
        payment.CancelAmount.Should().Be(1000);
        Now(paid).Should().BeEquivalentTo(new { Status = "cancelled", CancelAmount = 1000m, CancelReason = "changed mind" });
    }

    [Fact]
    public async Task A_full_refund_after_a_partial_one_gives_back_what_is_left()
    {
        var paid = Pay(1000);
        await Client.Payments.CancelAsync(CancelPaymentRequest.Partial(paid.ImpUid, 300, 1000));

        await Client.Payments.CancelAsync(CancelPaymentRequest.Full(paid.ImpUid));

        Now(paid).Cancellations.Select(cancellation => cancellation.Amount).Should().Equal(300, 700);
        Now(paid).Status.Should().Be("cancelled");
    }

    [Fact]
    public async Task Partial_refunds_leave_the_payment_paid_and_write_its_history()
    {
        var paid = Pay(1000);

        await Client.Payments.CancelAsync(CancelPaymentRequest.Partial(paid.ImpUid, 300, 1000) with { Reason = "size" });
        await Client.Payments.CancelAsync(CancelPaymentRequest.Partial(paid.ImpUid, 200, 700) with { Reason = "colour" });
        var payment = await Client.Payments.GetAsync(paid.ImpUid);

        payment.Status.Should().Be(PaymentStatus.Paid);
        payment.CancelAmount.Should().Be(500);
        payment.CancelHistory.Select(entry => (entry.Amount, entry.Reason)).Should().Equal((300, "size"), (200, "colour"));
        payment.CancelHistory.Should().OnlyContain(entry => entry.CancellationId != null && entry.CancelledAt != null && entry.ReceiptUrl != null);
        payment.CancelHistory.Select(entry => entry.CancellationId).Should().OnlyHaveUniqueItems();
        payment.CancelReceiptUrls.Should().HaveCount(2);
    }

    [Fact]
    public async Task An_order_is_refunded_without_the_identifier_of_its_payment()
    {
        var first = Pay(1000, "order-1");
        var second = Pay(2000, "order-2");

        await Client.Payments.CancelAsync(CancelPaymentRequest.PartialOfOrder("order-1", 400, 1000));
        await Client.Payments.CancelAsync(CancelPaymentRequest.FullOfOrder("order-2", 2000));

        Now(first).CancelAmount.Should().Be(400);
        Now(second).CancelAmount.Should().Be(2000);
    }

    [Fact]
    public async Task A_wrong_view_of_what_is_left_refunds_nothing_and_the_service_says_why()
    {
        var paid = Pay(1000);

        var failure = await FluentActions.Awaiting(() => Client.Payments.CancelAsync(CancelPaymentRequest.Partial(paid.ImpUid, 300, 900)))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(1);
        failure.Which.ApiMessage.Should().Contain("checksum 900").And.Contain("1000");
        failure.Which.Message.Should().Contain(failure.Which.ApiMessage);
        Now(paid).CancelAmount.Should().Be(0);
        Now(paid).Cancellations.Should().BeEmpty();
    }

    [Fact]
    public async Task A_repeated_partial_refund_is_stopped_by_what_it_believes_to_be_left()
    {
        var paid = Pay(1000);
        var request = CancelPaymentRequest.Partial(paid.ImpUid, 300, 1000);
        await Client.Payments.CancelAsync(request);

        await FluentActions.Awaiting(() => Client.Payments.CancelAsync(request)).Should().ThrowAsync<IamportApiException>();

        Now(paid).CancelAmount.Should().Be(300);
    }

    [Fact]
    public async Task A_payment_refunded_in_full_is_refused()
    {
        var paid = Pay(1000);
        await Client.Payments.CancelAsync(CancelPaymentRequest.Full(paid.ImpUid));

        var failure = await FluentActions.Awaiting(() => Client.Payments.CancelAsync(CancelPaymentRequest.Full(paid.ImpUid)))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(1);
        failure.Which.ApiMessage.Should().Contain("이미 전액 취소된");
        Now(paid).Cancellations.Should().ContainSingle();
    }

    [Fact]
    public async Task A_payment_that_does_not_exist_is_a_refusal_of_200()
    {
        var failure = await FluentActions.Awaiting(() => Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_0")))
            .Should().ThrowAsync<IamportApiException>();

        ((int)failure.Which.StatusCode).Should().Be(200);
        failure.Which.Code.Should().Be(1);
    }

    [Fact]
    public async Task A_paid_virtual_account_is_refunded_to_a_bank_account()
    {
        var paid = Sandbox.AddPayment(new SandboxPayment { Amount = 1000, PayMethod = "vbank" });
        var request = CancelPaymentRequest.Full(paid.ImpUid);

        await FluentActions.Awaiting(() => Client.Payments.CancelAsync(request)).Should().ThrowAsync<IamportApiException>();
        await Client.Payments.CancelAsync(request with
        {
            RefundAccount = new RefundAccount { Holder = "홍길동", Bank = "004", Account = "110-123-456789" },
        });

        Now(paid).Status.Should().Be("cancelled");
    }

    [Fact]
    public async Task Naver_Pay_is_told_why_and_who_wants_it()
    {
        var paid = Sandbox.AddPayment(new SandboxPayment { Amount = 1000, PgProvider = "naverpay" });
        var request = CancelPaymentRequest.Full(paid.ImpUid);

        await FluentActions.Awaiting(() => Client.Payments.CancelAsync(request)).Should().ThrowAsync<IamportApiException>();
        await Client.Payments.CancelAsync(request with { Reason = "broken", Requester = Requester.Customer });

        Now(paid).Cancellations.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Reason = "broken", Requester = "customer" });
    }

    [Fact]
    public async Task A_refund_is_announced_only_when_asked_for()
    {
        using var shop = ServiceStub.Start(Answer.Json("{}"));
        var paid = Sandbox.AddPayment(new SandboxPayment { Amount = 1000, NoticeUrls = [shop.Address] });

        await Client.Payments.CancelAsync(CancelPaymentRequest.Partial(paid.ImpUid, 100, 1000));
        shop.Requests.Should().BeEmpty();
        var payment = await Client.Payments.CancelAsync(CancelPaymentRequest.Partial(paid.ImpUid, 200, 900) with { EnableWebhook = true });

        var notice = JsonNode.Parse(shop.Requests.Should().ContainSingle().Subject.Body)!;
        notice["imp_uid"]!.GetValue<string>().Should().Be(paid.ImpUid);
        notice["cancellation_id"]!.GetValue<string>().Should().Be(payment.CancelHistory[^1].CancellationId);
    }

    private SandboxPayment Pay(decimal amount, string merchantUid = "") =>
        Sandbox.AddPayment(new SandboxPayment { Amount = amount, MerchantUid = merchantUid });

    private SandboxPayment Now(SandboxPayment payment) => Sandbox.Payments.Single(written => written.ImpUid == payment.ImpUid);
}
