using System.Net;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Payments;

public sealed class PaymentLookupTests : SandboxTest
{
    [Fact]
    public async Task A_payment_is_read_by_its_identifier()
    {
        var made = Sandbox.AddPayment(new SandboxPayment { MerchantUid = "order 1/가", Amount = 1000, BuyerName = "홍길동" });

        var payment = await Client.Payments.GetAsync(made.ImpUid);

        payment.ImpUid.Should().Be(made.ImpUid);
        payment.MerchantUid.Should().Be("order 1/가");
        payment.Amount.Should().Be(1000);
        payment.Currency.Should().Be(Currency.Krw);
        payment.Status.Should().Be(PaymentStatus.Paid);
        payment.BuyerName.Should().Be("홍길동");
        payment.PaidAt.Should().BeCloseTo(made.PaidAt!.Value, TimeSpan.FromSeconds(1));
        payment.FailedAt.Should().BeNull();
        payment.Extension.Should().BeNull();
        payment.AdditionalProperties.Should().BeNull("the client knows every field that the sandbox writes");
    }

    [Fact]
    public async Task A_payment_that_does_not_exist_is_an_exception_with_the_words_of_the_service()
    {
        var failure = await FluentActions.Awaiting(() => Client.Payments.GetAsync("imp_0")).Should().ThrowAsync<IamportApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
        failure.Which.Operation.Should().Be("Payments.GetAsync");
        failure.Which.ApiMessage.Should().NotBeNullOrEmpty();
        failure.Which.Message.Should().Contain(failure.Which.ApiMessage);
    }

    [Fact]
    public async Task A_payment_of_a_test_channel_is_found_only_when_asked_for()
    {
        var made = Sandbox.AddPayment(new SandboxPayment { Amount = 1000, Sandbox = true });

        await FluentActions.Awaiting(() => Client.Payments.GetAsync(made.ImpUid)).Should().ThrowAsync<IamportApiException>();
        await FluentActions.Awaiting(() => Client.Payments.GetAsync(made.ImpUid, includeSandbox: false))
            .Should().ThrowAsync<IamportApiException>();
        var payment = await Client.Payments.GetAsync(made.ImpUid, includeSandbox: true);

        payment.Sandbox.Should().BeTrue();
        Sandbox.Requests[^1].Path.Should().Be($"/payments/{made.ImpUid}?include_sandbox=true");
    }

    [Fact]
    public async Task The_gateways_own_fields_come_when_asked_for()
    {
        var made = Sandbox.AddPayment(new SandboxPayment { Amount = 1000, PgTid = "tid-1" });

        var payment = await Client.Payments.GetAsync(made.ImpUid, extension: true);

        payment.Extension!.Value.GetProperty("pg_tid").GetString().Should().Be("tid-1");
        Sandbox.Requests[^1].Path.Should().Be($"/payments/{made.ImpUid}?extension=true");
    }

    [Fact]
    public async Task Several_payments_are_read_by_identifiers_of_both_kinds()
    {
        var first = Sandbox.AddPayment(new SandboxPayment { Amount = 1000 });
        var second = Sandbox.AddPayment(new SandboxPayment { Amount = 2000, MerchantUid = "order-2" });

        var found = await Client.Payments.GetManyAsync(new PaymentUids([first.ImpUid], ["order-2"]));

        found.IsPartial.Should().BeFalse();
        found.Items.Select(payment => payment.ImpUid).Should().BeEquivalentTo(first.ImpUid, second.ImpUid);
    }

    [Fact]
    public async Task What_was_found_of_several_payments_is_marked_as_partial()
    {
        var made = Sandbox.AddPayment(new SandboxPayment { Amount = 1000 });

        var found = await Client.Payments.GetManyAsync(new PaymentUids([made.ImpUid, "imp_0"], ["order-0"]));

        found.IsPartial.Should().BeTrue();
        found.Items.Should().ContainSingle().Which.ImpUid.Should().Be(made.ImpUid);
    }

    [Fact]
    public async Task Several_payments_of_which_none_exists_are_an_exception()
    {
        var failure = await FluentActions.Awaiting(() => Client.Payments.GetManyAsync(new PaymentUids(["imp_0"], ["order-0"])))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_newest_attempt_may_have_failed_although_an_older_one_was_paid()
    {
        var start = Sandbox.Clock.GetUtcNow();
        var paid = Attempt("paid", start.AddMinutes(-2));
        var failed = Attempt("failed", start.AddMinutes(-1));

        (await Client.Payments.FindAsync("order-1"))!.ImpUid.Should().Be(failed.ImpUid);
        (await Client.Payments.FindAsync("order-1", PaymentStatus.Paid))!.ImpUid.Should().Be(paid.ImpUid);
        (await Client.Payments.FindAsync("order-1", sorting: PaymentSorting.OldestStarted))!.ImpUid.Should().Be(paid.ImpUid);
    }

    [Fact]
    public async Task An_order_without_a_payment_in_that_state_gives_null()
    {
        Attempt("failed", Sandbox.Clock.GetUtcNow());

        (await Client.Payments.FindAsync("order-1", PaymentStatus.Paid)).Should().BeNull();
        (await Client.Payments.FindAsync("order-0")).Should().BeNull();
    }

    [Fact]
    public async Task All_attempts_of_an_order_come_page_by_page_in_the_order_asked_for()
    {
        var start = Sandbox.Clock.GetUtcNow();
        var attempts = Enumerable.Range(1, 3)
            .Select(minute => Attempt(minute == 3 ? "paid" : "failed", start.AddMinutes(minute - 4)).ImpUid).ToList();

        var first = await Client.Payments.FindAllAsync("order-1", query: new() { Limit = 2, Sorting = PaymentSorting.OldestStarted });
        var second = await Client.Payments.FindAllAsync("order-1", query: new() { Limit = 2, Page = 2, Sorting = PaymentSorting.OldestStarted });
        var failed = await Client.Payments.FindAllAsync("order-1", PaymentStatus.Failed);

        first.Should().BeEquivalentTo(new { Total = 3, Previous = 0, Next = 2 });
        second.Should().BeEquivalentTo(new { Total = 3, Previous = 1, Next = 0 });
        first.Items.Concat(second.Items).Select(payment => payment.ImpUid).Should().Equal(attempts);
        failed.Items.Select(payment => payment.ImpUid).Should().Equal(attempts[1], attempts[0]);
    }

    [Fact]
    public async Task An_order_without_attempts_is_an_empty_page()
    {
        var page = await Client.Payments.FindAllAsync("order-0");

        page.Should().BeEquivalentTo(new { Total = 0, Previous = 0, Next = 0 });
        page.Items.Should().BeEmpty();
        Sandbox.Requests[^1].StatusCode.Should().Be(404);
    }

    private SandboxPayment Attempt(string status, DateTimeOffset startedAt) =>
        Sandbox.AddPayment(new SandboxPayment { MerchantUid = "order-1", Amount = 1000, Status = status, StartedAt = startedAt });
}
