using Iamport.Client.Tests.Serialization;

namespace Iamport.Client.Tests.Payments;

public sealed class PaymentReadingTests
{
    [Fact]
    public async Task Every_field_of_a_payment_is_read_into_its_property()
    {
        await using var server = OneAnswer.Of(Samples.Payment);

        var payment = await server.Client.Payments.GetAsync("imp_100");

        payment.Should().BeEquivalentTo(Expected(), options => options.Excluding(expected => expected.Extension));
        payment.Extension!.Value.GetRawText().Should().Be("""{ "any": ["thing"] }""");
        Fields.Unset(payment).Should().BeEmpty("the sample fills every property");
    }

    [Fact]
    public async Task Every_field_of_a_preparation_is_read_into_its_property()
    {
        await using var server = OneAnswer.Of(Samples.Preparation);

        var preparation = await server.Client.Payments.FindPreparationAsync("order-200");

        preparation.Should().Be(new PaymentPreparation { MerchantUid = "order-200", Amount = 2000.5m, Currency = Currency.Eur });
    }

    [Fact]
    public async Task Every_field_of_a_balance_is_read_into_its_property()
    {
        await using var server = OneAnswer.Of(Samples.Balance);

        var balance = await server.Client.Payments.GetBalanceAsync("imp_1");

        balance.Should().BeEquivalentTo(new PaymentBalance
        {
            Amount = 5000,
            CashReceipt = Share(1),
            Primary = Share(5),
            Secondary = Share(9),
            Discount = Share(13),
            Histories =
            [
                new BalanceChange
                {
                    CashReceipt = Share(17), Primary = Share(21), Secondary = Share(25), Discount = Share(29), Created = Second(9),
                },
            ],
        });
        Fields.Unset(balance).Should().BeEmpty();
    }

    [Fact]
    public async Task Every_field_of_a_page_is_read_into_its_property()
    {
        await using var server = OneAnswer.Of(
            $$"""{ "total": 61, "previous": 1, "next": 3, "list": [{{Samples.Payment}}], "cursor": "x" }""");

        var page = await server.Client.Payments.ListAsync(PaymentStatusFilter.All);

        page.Should().BeEquivalentTo(new { Total = 61, Previous = 1, Next = 3 });
        page.Items.Should().ContainSingle().Which.ImpUid.Should().Be("imp_100");
        page.AdditionalProperties!["cursor"].GetString().Should().Be("x");
    }

    private static Payment Expected() => new()
    {
        ImpUid = "imp_100",
        MerchantUid = "order-100",
        PayMethod = PayMethod.Card,
        Channel = PaymentChannel.Mobile,
        PgProvider = PgProvider.Tosspayments,
        EmbPgProvider = EmbeddedPgProvider.Naverpay,
        PgTid = "tid-1",
        PgId = "mid-1",
        Sandbox = true,
        Escrow = true,
        ApplyNum = "00123456",
        BankCode = new("004"),
        BankName = "KB",
        CardCode = new("041"),
        CardName = "WOORI",
        CardIssuerCode = new("361"),
        CardIssuerName = "BC",
        CardPublisherCode = new("365"),
        CardPublisherName = "SAMSUNG",
        CardQuota = 3,
        CardNumber = "536148*********3",
        CardType = CardType.Debit,
        VbankCode = new("088"),
        VbankName = "SHINHAN",
        VbankNum = "110-123-456",
        VbankHolder = "Shop",
        VbankDate = Second(1),
        VbankIssuedAt = Second(2),
        Name = "Tea",
        Amount = 1000.25m,
        CancelAmount = 300.5m,
        Currency = Currency.Usd,
        BuyerName = "Hong",
        BuyerEmail = "hong@example.com",
        BuyerTel = "010-1",
        BuyerAddr = "Seoul",
        BuyerPostcode = "06234",
        CustomData = """{"a":1}""",
        UserAgent = "Mozilla/5.0",
        Status = PaymentStatus.Paid,
        StartedAt = Second(3),
        PaidAt = Second(4),
        FailedAt = Second(5),
        CancelledAt = Second(6),
        FailReason = "no limit",
        CancelReason = "changed mind",
        ReceiptUrl = new Uri("https://receipt.example/1"),
        CancelHistory =
        [
            new PaymentCancellation
            {
                PgTid = "tid-2", Amount = 300.5m, CancelledAt = Second(7), Reason = "size", CancellationId = "cancel-1",
                ReceiptUrl = new Uri("https://receipt.example/2"),
            },
        ],
        DepositHistory = [new VbankDeposit { PgTid = "tid-3", Amount = 700, DepositorName = "Kim", DepositedAt = Second(8) }],
        CancelReceiptUrls = [new Uri("https://receipt.example/3")],
        CashReceiptIssued = true,
        CustomerUid = "card-100",
        CustomerUidUsage = CustomerUidUsage.PaymentScheduled,
        Promotion = new PaymentPromotion { Id = "promo-1", Discount = 50.5m },
    };

    private static BalanceShare Share(int first) => new() { TaxFree = first, Supply = first + 1, Vat = first + 2, Service = first + 3 };

    private static DateTimeOffset Second(int number) => DateTimeOffset.FromUnixTimeSeconds(1_700_000_000 + number);
}
