namespace Iamport.Client.Tests.Serialization;

/// <summary>Answers with every documented field, no two values of one kind alike.</summary>
internal static class Samples
{
    // With nothing but what they mean nothing without, for tests of what is sent.
    public const string PlainPayment = """{ "imp_uid": "imp_1", "merchant_uid": "order-1", "status": "paid", "amount": 1 }""";
    public const string PlainPreparation = """{ "merchant_uid": "order-1" }""";
    public const string PlainSchedule = """{ "merchant_uid": "order-1" }""";
    public const string PlainKey = """{ "customer_uid": "card-1" }""";

    public const string Payment = """
        {
          "imp_uid": "imp_100", "merchant_uid": "order-100", "pay_method": "card", "channel": "mobile", "pg_provider": "tosspayments",
          "emb_pg_provider": "naverpay", "pg_tid": "tid-1", "pg_id": "mid-1", "sandbox": true, "escrow": true, "apply_num": "00123456",
          "bank_code": "004", "bank_name": "KB", "card_code": "041", "card_name": "WOORI", "card_issuer_code": "361",
          "card_issuer_name": "BC", "card_publisher_code": "365", "card_publisher_name": "SAMSUNG", "card_quota": 3,
          "card_number": "536148*********3", "card_type": 1, "vbank_code": "088", "vbank_name": "SHINHAN", "vbank_num": "110-123-456",
          "vbank_holder": "Shop", "vbank_date": 1700000001, "vbank_issued_at": 1700000002, "name": "Tea", "amount": 1000.25,
          "cancel_amount": 300.5, "currency": "USD", "buyer_name": "Hong", "buyer_email": "hong@example.com", "buyer_tel": "010-1",
          "buyer_addr": "Seoul", "buyer_postcode": "06234", "custom_data": "{\"a\":1}", "user_agent": "Mozilla/5.0", "status": "paid",
          "started_at": 1700000003, "paid_at": 1700000004, "failed_at": 1700000005, "cancelled_at": 1700000006, "fail_reason": "no limit",
          "cancel_reason": "changed mind", "receipt_url": "https://receipt.example/1",
          "cancel_history": [{
            "pg_tid": "tid-2", "amount": 300.5, "cancelled_at": 1700000007, "reason": "size", "cancellation_id": "cancel-1",
            "receipt_url": "https://receipt.example/2"
          }],
          "deposit_history": [{ "pg_tid": "tid-3", "amount": 700, "depositor_name": "Kim", "deposited_at": 1700000008 }],
          "cancel_receipt_urls": ["https://receipt.example/3"], "cash_receipt_issued": true, "customer_uid": "card-100",
          "customer_uid_usage": "payment.scheduled", "promotion": { "id": "promo-1", "discount": 50.5 }, "extension": { "any": ["thing"] }
        }
        """;

    public const string Preparation = """{ "merchant_uid": "order-200", "amount": 2000.5, "currency": "EUR" }""";

    public const string Balance = """
        {
          "amount": 5000, "cash_receipt": { "tax_free": 1, "supply": 2, "vat": 3, "service": 4 },
          "primary": { "tax_free": 5, "supply": 6, "vat": 7, "service": 8 }, "secondary": { "tax_free": 9, "supply": 10, "vat": 11, "service": 12 },
          "discount": { "tax_free": 13, "supply": 14, "vat": 15, "service": 16 },
          "histories": [{
            "cash_receipt": { "tax_free": 17, "supply": 18, "vat": 19, "service": 20 },
            "primary": { "tax_free": 21, "supply": 22, "vat": 23, "service": 24 },
            "secondary": { "tax_free": 25, "supply": 26, "vat": 27, "service": 28 },
            "discount": { "tax_free": 29, "supply": 30, "vat": 31, "service": 32 }, "created": 1700000009
          }]
        }
        """;

    public const string CardKey = """
        {
          "customer_uid": "card-300", "pg_provider": "nice_v2", "pg_id": "mid-3", "sandbox": true, "customer_id": "at-the-gateway",
          "card_name": "LOTTE", "card_code": "368", "card_issuer_code": "369", "card_issuer_name": "HANA", "card_publisher_code": "370",
          "card_publisher_name": "CITI", "card_number": "5300-33**-****-3335", "card_type": "0", "customer_name": "Lee",
          "customer_tel": "010-3", "customer_email": "lee@example.com", "customer_addr": "Busan", "customer_postcode": "48058",
          "inserted": 1700000010, "updated": 1700000011
        }
        """;

    public const string SuperKey = """
        {
          "customer_uid": "card-400", "channelGroupId": "group-4", "customer_id": "at-both", "customer_name": "Park",
          "customer_tel": "010-4", "customer_email": "park@example.com", "customer_addr": "Daegu", "customer_postcode": "41911",
          "succeededChannels": [{
            "pg_provider": "tosspayments", "pg_id": "mid-4", "card_name": "NH", "card_code": "371", "card_issuer_code": "372",
            "card_issuer_name": "JB", "card_publisher_code": "373", "card_publisher_name": "KJ", "card_number": "4242-42**-****-4242",
            "card_type": 1, "inserted": 1700000012, "updated": 1700000013
          }],
          "failedChannels": [{ "type": "PG_PROVIDER", "message": "timed out", "pg_provider": "ksnet", "pg_id": "mid-5" }]
        }
        """;

    public const string Schedule = """
        {
          "customer_uid": "card-500", "merchant_uid": "order-500", "imp_uid": "imps_500", "pg_provider": "kcp_billing", "pg_id": "mid-6",
          "customer_id": "at-kcp", "schedule_at": 1700000014, "executed_at": 1700000015, "revoked_at": 1700000016, "amount": 5500,
          "currency": "KRW", "name": "Monthly tea", "buyer_name": "Choi", "buyer_email": "choi@example.com", "buyer_tel": "010-5",
          "buyer_addr": "Jeju", "buyer_postcode": "63122", "custom_data": "plan=basic", "schedule_status": "executed",
          "payment_status": "failed", "fail_reason": "expired card", "promotion_id": "promo-5"
        }
        """;
}
