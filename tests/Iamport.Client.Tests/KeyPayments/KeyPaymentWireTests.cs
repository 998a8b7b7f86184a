using Iamport.Client.Tests.Serialization;

namespace Iamport.Client.Tests.KeyPayments;

public sealed class KeyPaymentWireTests
{
    [Fact]
    public async Task A_charge_of_a_card_writes_everything_it_was_given()
    {
        await using var server = OneAnswer.Of(Samples.PlainPayment);

        await server.Client.KeyPayments.OnetimeAsync(new()
        {
            MerchantUid = "order-1",
            Amount = 1000.50m,
            Currency = Currency.Usd,
            TaxFree = 1.10m,
            VatAmount = 2.20m,
            Vat = 3.30m,
            Card = new CardCredentials { CardNumber = "1111-2222-3333-4444", Expiry = "2031-12", Birth = "900101", Pwd2Digit = "09", Cvc = "123" },
            CustomerUid = "card-1",
            Pg = "nice_v2.MID",
            ChannelGroupId = "group-1",
            Name = "차 <녹차>",
            BuyerName = "홍길동",
            BuyerEmail = "hong@example.com",
            BuyerTel = "010-1",
            BuyerAddr = "Seoul",
            BuyerPostcode = "06234",
            CardQuota = 6,
            InterestFreeByMerchant = true,
            UseCardPoint = false,
            CustomData = """{"a":"1"}""",
            NoticeUrl = new Uri("https://shop.example/notice?a=1&b=2"),
            BrowserIp = "203.0.113.7",
            Secure3dChargeId = "charge-3d",
            Secure3dToken = "token-3d",
            ProductType = PaymentProductType.Real,
            PromotionId = "promo-1",
            Bypass = """{"nice":{"x":1}}""",
        });

        server.SentExactly("POST", "/subscribe/payments/onetime", """
            {
              "merchant_uid": "order-1", "amount": 1000.5, "currency": "USD", "tax_free": 1.1, "vat_amount": 2.2, "vat": 3.3,
              "card_number": "1111-2222-3333-4444", "expiry": "2031-12", "birth": "900101", "pwd_2digit": "09", "cvc": "123",
              "customer_uid": "card-1", "pg": "nice_v2.MID", "channelGroupId": "group-1", "name": "차 <녹차>", "buyer_name": "홍길동",
              "buyer_email": "hong@example.com", "buyer_tel": "010-1", "buyer_addr": "Seoul", "buyer_postcode": "06234", "card_quota": 6,
              "interest_free_by_merchant": true, "use_card_point": false, "custom_data": "{\"a\":\"1\"}",
              "notice_url": "https://shop.example/notice?a=1&b=2", "browser_ip": "203.0.113.7", "secure_3d_charge_id": "charge-3d",
              "secure_3d_token": "token-3d", "product_type": "real", "promotion_id": "promo-1", "bypass": "{\"nice\":{\"x\":1}}"
            }
            """);
    }

    [Fact]
    public async Task A_charge_of_a_card_with_nothing_optional_writes_only_what_is_required()
    {
        await using var server = OneAnswer.Of(Samples.PlainPayment);

        await server.Client.KeyPayments.OnetimeAsync(
            new() { MerchantUid = "order-1", Amount = 1000.00m, Card = new CardCredentials { CardNumber = "1111-2222-3333-4444", Expiry = "2031-12" } });

        server.SentExactly(
            "POST",
            "/subscribe/payments/onetime",
            """{ "merchant_uid": "order-1", "amount": 1000, "card_number": "1111-2222-3333-4444", "expiry": "2031-12" }""");
    }

    [Fact]
    public async Task A_charge_of_a_stored_card_writes_everything_it_was_given()
    {
        await using var server = OneAnswer.Of(Samples.PlainPayment);

        await server.Client.KeyPayments.AgainAsync(new()
        {
            CustomerUid = "card-1",
            MerchantUid = "order-1",
            Amount = 79_228_162_514_264m,
            Currency = Currency.Krw,
            TaxFree = 0,
            VatAmount = 1.00m,
            Vat = 2,
            Name = "차",
            ChannelKey = "channel-key-1",
            BuyerName = "홍길동",
            BuyerEmail = "hong@example.com",
            BuyerTel = "010-1",
            BuyerAddr = "Seoul",
            BuyerPostcode = "06234",
            CardQuota = 0,
            InterestFreeByMerchant = false,
            UseCardPoint = true,
            CustomData = "plain",
            NoticeUrl = new Uri("https://shop.example/notice"),
            BrowserIp = "203.0.113.7",
            ProductType = PaymentProductType.Digital,
            ProductCount = 7,
            CashReceiptType = CashReceiptType.Anonymous,
            PromotionId = "promo-1",
            Bypass = "{}",
            NaverUseCfm = new DateOnly(2026, 1, 2),
        });

        server.SentExactly("POST", "/subscribe/payments/again", """
            {
              "customer_uid": "card-1", "merchant_uid": "order-1", "amount": 79228162514264, "currency": "KRW", "tax_free": 0,
              "vat_amount": 1, "vat": 2, "name": "차", "channel_key": "channel-key-1", "buyer_name": "홍길동",
              "buyer_email": "hong@example.com", "buyer_tel": "010-1", "buyer_addr": "Seoul", "buyer_postcode": "06234", "card_quota": 0,
              "interest_free_by_merchant": false, "use_card_point": true, "custom_data": "plain", "notice_url": "https://shop.example/notice",
              "browser_ip": "203.0.113.7", "product_type": "digital", "product_count": 7, "cash_receipt_type": "anonymous",
              "promotion_id": "promo-1", "bypass": "{}", "extra": { "naverUseCfm": "20260102" }
            }
            """);
    }

    [Fact]
    public async Task A_charge_of_a_stored_card_with_nothing_optional_writes_only_what_is_required()
    {
        await using var server = OneAnswer.Of(Samples.PlainPayment);

        await server.Client.KeyPayments.AgainAsync(new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000.00m, Name = "Tea" });

        server.SentExactly(
            "POST",
            "/subscribe/payments/again",
            """{ "customer_uid": "card-1", "merchant_uid": "order-1", "amount": 1000, "name": "Tea" }""");
    }
}
