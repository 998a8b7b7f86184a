using Iamport.Client.Tests.Serialization;

namespace Iamport.Client.Tests.Payments;

public sealed class PaymentWireTests
{
    private static readonly DateTimeOffset From = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000).ToOffset(TimeSpan.FromHours(9));

    [Fact]
    public async Task A_partial_refund_writes_everything_it_was_given()
    {
        await using var server = OneAnswer.Of(Samples.PlainPayment);

        await server.Client.Payments.CancelAsync(CancelPaymentRequest.Partial("imp_1", 300.50m, 1000.00m) with
        {
            Reason = "변심",
            TaxFree = 10.00m,
            VatAmount = 0,
            RefundAccount = new RefundAccount { Holder = "홍길동", Bank = "BK04", Account = "110-123-456789", Tel = "010-1" },
            Requester = Requester.Admin,
            RetainPromotion = true,
            EnableWebhook = false,
            EscrowConfirmed = true,
        });

        server.SentExactly("POST", "/payments/cancel", """
            {
              "imp_uid": "imp_1", "amount": 300.5, "checksum": 1000, "reason": "변심", "tax_free": 10, "vat_amount": 0,
              "refund_holder": "홍길동", "refund_bank": "BK04", "refund_account": "110-123-456789", "refund_tel": "010-1",
              "extra": { "requester": "admin" }, "retain_promotion": true, "enable_webhook": false, "escrow_confirmed": true
            }
            """);
    }

    [Theory]
    [MemberData(nameof(Refunds))]
    public async Task A_refund_writes_only_what_its_kind_needs(CancelPaymentRequest request, string json)
    {
        await using var server = OneAnswer.Of(Samples.PlainPayment);

        await server.Client.Payments.CancelAsync(request);

        server.SentExactly("POST", "/payments/cancel", json);
    }

    [Fact]
    public async Task A_refund_to_an_account_without_a_telephone_number_writes_none()
    {
        await using var server = OneAnswer.Of(Samples.PlainPayment);

        await server.Client.Payments.CancelAsync(
            CancelPaymentRequest.Full("imp_1") with { RefundAccount = new RefundAccount { Holder = "Kim", Bank = "004", Account = "1" } });

        server.SentExactly(
            "POST", "/payments/cancel", """{ "imp_uid": "imp_1", "refund_holder": "Kim", "refund_bank": "004", "refund_account": "1" }""");
    }

    [Fact]
    public async Task An_amount_is_registered_and_changed_with_the_same_fields()
    {
        await using var registration = OneAnswer.Of(Samples.PlainPreparation);
        await using var change = OneAnswer.Of(Samples.PlainPreparation);

        await registration.Client.Payments.PrepareAsync(new() { MerchantUid = "order-1", Amount = 12.30m, Currency = Currency.Usd });
        await change.Client.Payments.UpdatePreparationAsync(new() { MerchantUid = "order-1", Amount = 1000.00m });

        registration.SentExactly("POST", "/payments/prepare", """{ "merchant_uid": "order-1", "amount": 12.3, "currency": "USD" }""");
        change.SentExactly("PUT", "/payments/prepare", """{ "merchant_uid": "order-1", "amount": 1000 }""");
    }

    [Fact]
    public async Task A_single_read_writes_its_switches_only_when_they_are_given()
    {
        await using var bare = OneAnswer.Of(Samples.PlainPayment);
        await using var full = OneAnswer.Of(Samples.PlainPayment);

        await bare.Client.Payments.GetAsync("imp_1");
        await full.Client.Payments.GetAsync("imp_1", includeSandbox: true, extension: false);

        bare.SentExactly("GET", "/payments/imp_1");
        full.SentExactly("GET", "/payments/imp_1?include_sandbox=true&extension=false");
    }

    [Fact]
    public async Task Identifiers_of_several_payments_are_repeated_with_brackets()
    {
        await using var server = OneAnswer.Of("[]");

        await server.Client.Payments.GetManyAsync(new PaymentUids(["imp_1", "imp_2"], ["order 1", "a&b=c"]));

        server.SentExactly("GET", "/payments?imp_uid[]=imp_1&imp_uid[]=imp_2&merchant_uid[]=order%201&merchant_uid[]=a%26b%3Dc");
    }

    [Fact]
    public async Task A_hundred_identifiers_fit_into_one_request()
    {
        await using var server = OneAnswer.Of("[]");
        string[] uids = [.. Enumerable.Range(1, 50).Select(number => $"uid_{number}")];

        await server.Client.Payments.GetManyAsync(new PaymentUids(uids, uids));

        server.Call.Query.Split('&').Should().HaveCount(100);
    }

    [Fact]
    public async Task A_search_by_order_names_the_state_in_the_path_and_the_rest_in_the_query()
    {
        await using var bare = OneAnswer.Of(Samples.PlainPayment);
        await using var full = OneAnswer.Of(Samples.PlainPayment);
        await using var all = OneAnswer.Of("""{ "list": [] }""");

        await bare.Client.Payments.FindAsync("order-1");
        await full.Client.Payments.FindAsync("order-1", PaymentStatus.Paid, PaymentSorting.NewestUpdated);
        await all.Client.Payments.FindAllAsync(
            "order-1", PaymentStatus.Cancelled, new() { Page = 3, Limit = 1000, Sorting = PaymentSorting.OldestUpdated });

        bare.SentExactly("GET", "/payments/find/order-1");
        full.SentExactly("GET", "/payments/find/order-1/paid?sorting=-updated");
        all.SentExactly("GET", "/payments/findAll/order-1/cancelled?page=3&limit=1000&sorting=updated");
    }

    [Fact]
    public async Task A_search_by_state_writes_its_window_in_UNIX_seconds()
    {
        await using var bare = OneAnswer.Of("""{ "list": [] }""");
        await using var full = OneAnswer.Of("""{ "list": [] }""");

        await bare.Client.Payments.ListAsync(PaymentStatusFilter.All);
        await full.Client.Payments.ListAsync(
            PaymentStatusFilter.Failed, new() { From = From, To = From.AddDays(1), Page = 2, Limit = 50, Sorting = PaymentSorting.NewestPaid });

        bare.SentExactly("GET", "/payments/status/all");
        full.SentExactly("GET", "/payments/status/failed?from=1700000000&to=1700086400&page=2&limit=50&sorting=-paid");
    }

    [Fact]
    public async Task A_preparation_and_a_balance_are_read_by_path_alone()
    {
        await using var preparation = OneAnswer.Of(Samples.PlainPreparation);
        await using var balance = OneAnswer.Of(Samples.Balance);

        await preparation.Client.Payments.FindPreparationAsync("order-1");
        await balance.Client.Payments.GetBalanceAsync("imp_1");

        preparation.SentExactly("GET", "/payments/prepare/order-1");
        balance.SentExactly("GET", "/payments/imp_1/balance");
    }

    public static TheoryData<CancelPaymentRequest, string> Refunds() => new()
    {
        { CancelPaymentRequest.Full("imp_1"), """{ "imp_uid": "imp_1" }""" },
        { CancelPaymentRequest.Full("imp_1", 1000), """{ "imp_uid": "imp_1", "checksum": 1000 }""" },
        { CancelPaymentRequest.FullOfOrder("order-1"), """{ "merchant_uid": "order-1" }""" },
        { CancelPaymentRequest.FullOfOrder("order-1", 0.10m), """{ "merchant_uid": "order-1", "checksum": 0.1 }""" },
        { CancelPaymentRequest.Partial("imp_1", 100, 1000), """{ "imp_uid": "imp_1", "amount": 100, "checksum": 1000 }""" },
        { CancelPaymentRequest.PartialOfOrder("order-1", 1000, 1000), """{ "merchant_uid": "order-1", "amount": 1000, "checksum": 1000 }""" },
    };
}
