using Iamport.Client.Tests.Serialization;

namespace Iamport.Client.Tests.Schedules;

public sealed class ScheduleWireTests
{
    private static readonly DateTimeOffset At = DateTimeOffset.FromUnixTimeSeconds(1_900_000_000).ToOffset(TimeSpan.FromHours(9));

    [Fact]
    public async Task Charges_to_schedule_write_everything_they_were_given()
    {
        await using var server = OneAnswer.Of("[]");

        await server.Client.Schedules.ScheduleAsync(new()
        {
            CustomerUid = "card-1",
            Card = new CardCredentials { CardNumber = "1111-2222-3333-4444", Expiry = "2031-12", Birth = "900101", Pwd2Digit = "09", Cvc = "123" },
            ChannelKey = "channel-key-1",
            Pg = "nice.MID",
            CustomerId = "at-the-gateway",
            CheckingAmount = 100.00m,
            Schedules =
            [
                new ScheduleEntry
                {
                    MerchantUid = "order-1",
                    ScheduleAt = At,
                    Amount = 12.30m,
                    Currency = Currency.Usd,
                    TaxFree = 1.10m,
                    VatAmount = 2.20m,
                    Name = "차",
                    BuyerName = "홍길동",
                    BuyerEmail = "hong@example.com",
                    BuyerTel = "010-1",
                    BuyerAddr = "Seoul",
                    BuyerPostcode = "06234",
                    CardQuota = 2,
                    InterestFreeByMerchant = true,
                    UseCardPoint = true,
                    CustomData = "plain",
                    NoticeUrl = new Uri("https://shop.example/notice"),
                    BrowserIp = "203.0.113.7",
                    ProductType = PaymentProductType.Real,
                    ProductCount = 3,
                    CashReceiptType = CashReceiptType.Company,
                    PromotionId = "promo-1",
                    Bypass = "{}",
                    NaverUseCfm = new DateOnly(2031, 10, 9),
                },
                new ScheduleEntry { MerchantUid = "order-2", ScheduleAt = At.AddMilliseconds(999), Amount = 1000.00m, Name = "Tea" },
            ],
        });

        server.SentExactly("POST", "/subscribe/payments/schedule", """
            {
              "customer_uid": "card-1", "card_number": "1111-2222-3333-4444", "expiry": "2031-12", "birth": "900101", "pwd_2digit": "09",
              "cvc": "123", "channel_key": "channel-key-1", "pg": "nice.MID", "customer_id": "at-the-gateway", "checking_amount": 100,
              "schedules": [
                {
                  "merchant_uid": "order-1", "schedule_at": 1900000000, "amount": 12.3, "currency": "USD", "tax_free": 1.1,
                  "vat_amount": 2.2, "name": "차", "buyer_name": "홍길동", "buyer_email": "hong@example.com", "buyer_tel": "010-1",
                  "buyer_addr": "Seoul", "buyer_postcode": "06234", "card_quota": 2, "interest_free_by_merchant": true,
                  "use_card_point": true, "custom_data": "plain", "notice_url": "https://shop.example/notice", "browser_ip": "203.0.113.7",
                  "product_type": "real", "product_count": 3, "cash_receipt_type": "company", "promotion_id": "promo-1", "bypass": "{}",
                  "extra": { "naverUseCfm": "20311009" }
                },
                { "merchant_uid": "order-2", "schedule_at": 1900000000, "amount": 1000, "name": "Tea" }
              ]
            }
            """);
    }

    [Fact]
    public async Task A_charge_to_schedule_with_nothing_optional_writes_only_what_is_required()
    {
        await using var server = OneAnswer.Of("[]");

        await server.Client.Schedules.ScheduleAsync(Plan.Of(Plan.Entry("order-1", At)));

        server.SentExactly("POST", "/subscribe/payments/schedule", """
            {
              "customer_uid": "card-1",
              "schedules": [{ "merchant_uid": "order-1", "schedule_at": 1900000000, "amount": 1000, "name": "Monthly tea" }]
            }
            """);
    }

    [Fact]
    public async Task Taking_back_writes_the_orders_that_were_named_and_nothing_more()
    {
        await using var all = OneAnswer.Of("[]");
        await using var only = OneAnswer.Of("[]");
        await using var onlyOf = OneAnswer.Of("[]");

        await all.Client.Schedules.UnscheduleAsync(UnscheduleRequest.All("card-1"));
        await only.Client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-1"));
        await onlyOf.Client.Schedules.UnscheduleAsync(UnscheduleRequest.OnlyOf("card-1", "order-1", "order-2"));

        all.SentExactly("POST", "/subscribe/payments/unschedule", """{ "customer_uid": "card-1" }""");
        only.SentExactly("POST", "/subscribe/payments/unschedule", """{ "merchant_uid": ["order-1"] }""");
        onlyOf.SentExactly("POST", "/subscribe/payments/unschedule", """{ "customer_uid": "card-1", "merchant_uid": ["order-1", "order-2"] }""");
    }

    [Fact]
    public async Task Moving_and_rescheduling_write_the_time_in_UNIX_seconds()
    {
        await using var move = OneAnswer.Of(OneAnswer.With(Samples.PlainSchedule, "merchant_uid", "\"order 1\""));
        await using var reschedule = OneAnswer.Of(Samples.PlainSchedule);

        await move.Client.Schedules.MoveAsync("order 1", new() { ScheduleAt = At });
        await reschedule.Client.Schedules.RescheduleAsync("order-1", new() { ScheduleAt = At });

        move.SentExactly("PUT", "/subscribe/payments/schedule/order%201", """{ "schedule_at": 1900000000 }""");
        reschedule.SentExactly("POST", "/subscribe/payments/schedule/order-1/reschedule", """{ "schedule_at": 1900000000 }""");
    }

    [Fact]
    public async Task A_retry_has_an_empty_body_and_a_look_up_none()
    {
        await using var retry = OneAnswer.Of(Samples.PlainPayment);
        await using var get = OneAnswer.Of(Samples.PlainSchedule);

        await retry.Client.Schedules.RetryAsync("order-1");
        await get.Client.Schedules.GetAsync("order-1");

        retry.SentExactly("POST", "/subscribe/payments/schedule/order-1/retry");
        retry.Call.Headers["Content-Length"].Should().Be("0");
        get.SentExactly("GET", "/subscribe/payments/schedule/order-1");
    }

    [Fact]
    public async Task Lists_write_their_window_in_the_words_of_each_operation()
    {
        await using var full = OneAnswer.Of("""{ "list": [] }""");
        await using var bare = OneAnswer.Of("""{ "list": [] }""");
        await using var customer = OneAnswer.Of("""{ "list": [] }""");

        await full.Client.Schedules.ListAsync(new()
        {
            ScheduleFrom = At, ScheduleTo = At.AddDays(1), ScheduleStatus = ScheduleStatus.Revoked, Page = 2, Limit = 30,
            Sorting = ScheduleSorting.Oldest,
        });
        await bare.Client.Schedules.ListAsync(new() { ScheduleFrom = At, ScheduleTo = At.AddDays(1) });
        await customer.Client.Schedules.ListByCustomerAsync(
            "card 1", new() { From = At, To = At.AddDays(1), ScheduleStatus = ScheduleStatus.Scheduled, Page = 3 });

        full.SentExactly(
            "GET",
            "/subscribe/payments/schedule?schedule_from=1900000000&schedule_to=1900086400&schedule_status=revoked"
            + "&page=2&limit=30&sorting=scheduled");
        bare.SentExactly("GET", "/subscribe/payments/schedule?schedule_from=1900000000&schedule_to=1900086400");
        customer.SentExactly(
            "GET", "/subscribe/payments/schedule/customers/card%201?from=1900000000&to=1900086400&schedule-status=scheduled&page=3");
    }
}
