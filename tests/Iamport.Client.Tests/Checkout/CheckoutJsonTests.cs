using System.Text.Json;
using System.Text.Json.Nodes;
using Iamport.Client.Serialization;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Checkout;

public sealed class CheckoutJsonTests
{
    [Fact]
    public void Every_property_goes_out_under_the_scripts_name() =>
        // The whole of it is no valid order, so it is written without being checked.
        JsonSerializer.Serialize(CheckoutOrders.Full, JsonInfo<CheckoutRequest>.Value).ShouldBeJson("""
            {
              "merchant_uid": "order-1", "name": "당근 10kg", "amount": 50000, "channelKey": "channel-key-1", "pg": "html5_inicis.MOI1",
              "channelGroupId": "group-1", "pay_method": "card", "currency": "KRW", "language": "ko", "tax_free": 1000, "vat_amount": 500,
              "custom_data": { "userId": 30930 }, "buyer_name": "홍길동", "buyer_tel": "010-1234-5678", "buyer_email": "a@example.com",
              "buyer_addr": "서울", "buyer_postcode": "04783", "customer_uid": "card-1", "customer_id": "customer-1",
              "promotion_id": "promotion-id-1", "confirm_url": "https://shop.example/confirm",
              "notice_url": ["https://shop.example/a", "https://shop.example/b"], "m_redirect_url": "https://shop.example/done?o=1",
              "app_scheme": "shop", "popup": true, "digital": false, "vbank_due": "2026-11-22 00:30:45", "escrow": true,
              "products": [{ "id": "p1", "name": "당근", "code": "c1", "unitPrice": 5000, "quantity": 10 }],
              "display": { "card_quota": [2, 3, 4], "only_installment": true },
              "card": {
                "direct": { "code": "367", "quota": 3, "usePoint": "Y" },
                "detail": [{ "card_code": "*", "enabled": false }, { "card_code": "366", "enabled": true }],
                "useInstallment": true
              },
              "phone": { "carrier": "KTF" }, "bypass": { "tosspayments": { "discountCode": "D" } },
              "useCardPoint": false, "useFreeInterestFromMall": true, "appCard": true, "auth_mode": "key-in", "biz_num": "1234567890",
              "period": { "from": "20260102", "to": "20261231", "interval": "1m" }, "company": "가게", "company_en": "Shop",
              "storeDetails": {
                "businessName": "상호", "businessRegistrationNumber": "1234567890", "ceoFullName": "대표", "address": "주소", "phoneNumber": "02-1",
                "email": "s@example.com", "storeName": "店", "storeNameKana": "ミセ", "storeNameEn": "Store", "storeNameShort": "S", "contactName": "窓口",
                "openingHours": { "open": "09:05", "close": "23:00" }
              },
              "cvs": { "payment_deadline": { "valid_hours": 48 } }, "buyer_first_name_kana": "ポート", "buyer_last_name_kana": "ワン",
              "niceMobileV2": true, "kakaopayMobileAsPC": false,
              "naverProducts": [{
                "categoryType": "TRAVEL", "categoryId": "DOMESTIC", "uid": "1", "name": "책", "count": 2, "payReferrer": "NAVER_MAP",
                "startDate": "20260117", "endDate": "20260118", "sellerId": "seller"
              }],
              "naverUseCfm": "20261201", "naverPopupMode": true, "naverPurchaserName": "홍", "naverPurchaserBirthday": "19900720",
              "naverMerchantUserKey": "key", "naverCultureBenefit": true, "naverProductCode": "plan", "naverProductCount": 1,
              "naverActionType": "CHANGE", "naverInterface": { "cpaInflowCode": "cpa", "naverInflowCode": "na", "saClickId": "nv" }
            }
            """);

    [Fact]
    public void The_order_above_leaves_no_property_out() =>
        typeof(CheckoutRequest).GetProperties().Where(property => property.GetValue(CheckoutOrders.Full) is null).Should().BeEmpty();

    [Fact]
    public void What_is_not_given_is_not_written() =>
        CheckoutOrders.Plain.ToScriptJson().ShouldBeJson("""
            { "merchant_uid": "order-1", "name": "당근 10kg", "amount": 50000, "channelKey": "channel-key-1", "pay_method": "card" }
            """);

    [Fact]
    public void Goods_of_an_order_at_Naver_go_out_as_Naver_wants_them() =>
        Part(CheckoutOrders.Plain with { NaverProducts = [CheckoutOrders.Shoe] }, "naverProducts").ShouldBeJson("""
            [{
              "id": "shoe", "merchantProductId": "m1", "ecMallProductId": "e1", "name": "신발", "basePrice": 1000, "taxType": "TAX_FREE", "quantity": 2,
              "infoUrl": "https://shop.example/shoe", "imageUrl": "https://shop.example/shoe.png", "giftName": "사은품",
              "options": [{
                "optionQuantity": 3, "optionPrice": -100, "selectionCode": "R_M", "selections": [{ "code": "RED", "label": "색상", "value": "빨강" }]
              }],
              "supplements": [{ "id": "s1", "name": "끈", "price": 500, "quantity": 1 }],
              "shipping": {
                "groupId": "g1", "method": "DELIVERY", "baseFee": 2500, "feePayType": "PREPAYED",
                "feeRule": {
                  "freeByThreshold": 20000, "repeatByQty": 5, "rangesByQty": [{ "from": 3, "surcharge": 1000 }],
                  "surchargesByArea": [{ "area": "jeju", "surcharge": 4500 }]
                }
              }
            }]
            """);

    public static TheoryData<CardQuota, string> Quotas() => new()
    {
        { CardQuota.ImmediateOnly(), "[]" },
        { CardQuota.UpTo(2), "[2]" },
        { CardQuota.UpTo(6), "[2, 3, 4, 5, 6]" },
        { CardQuota.Only(6), "[6]" },
        { CardQuota.Only(0, 3, 12), "[0, 3, 12]" },
    };

    [Theory]
    [MemberData(nameof(Quotas))]
    public void Instalment_plans_are_a_list_of_months(CardQuota quota, string json) =>
        Part(CheckoutOrders.Plain with { Display = new() { CardQuota = quota } }, "display").ShouldBeJson($$"""{ "card_quota": {{json}} }""");

    [Fact]
    public void Plans_can_be_told_in_a_text() =>
        CardQuota.UpTo(3).ToString().Should().Be("CardQuota { 2, 3 }");

    public static TheoryData<IReadOnlyList<CardDetail>, string> Details() => new()
    {
        {
            CardDetail.Only(CardCompany.Shinhan, CardCompany.Woori),
            """[{ "card_code": "*", "enabled": false }, { "card_code": "366", "enabled": true }, { "card_code": "041", "enabled": true }]"""
        },
        { CardDetail.AllBut(CardCompany.Bc), """[{ "card_code": "361", "enabled": false }]""" },
        { CardDetail.InterestFree(5, CardCompany.Shinhan), """[{ "card_code": "366", "max_month": 5 }]""" },
        {
            [.. CardDetail.AllBut(CardCompany.Bc), .. CardDetail.InterestFree(3, CardCompany.KbKookmin)],
            """[{ "card_code": "361", "enabled": false }, { "card_code": "381", "max_month": 3 }]"""
        },
    };

    [Theory]
    [MemberData(nameof(Details))]
    public void Cards_are_chosen_by_word(IReadOnlyList<CardDetail> detail, string json) =>
        Part(CheckoutOrders.Plain with { CardOptions = new() { Detail = detail }, UseFreeInterestFromMall = true }, "card")
            .ShouldBeJson($$"""{ "detail": {{json}} }""");

    [Fact]
    public void One_address_for_the_webhook_is_text() =>
        Part(CheckoutOrders.Plain with { NoticeUrls = [new("https://shop.example/hook")] }, "notice_url").Should().Be("\"https://shop.example/hook\"");

    [Fact]
    public void A_deadline_is_told_in_Korean_time_from_wherever_it_is_given()
    {
        var due = new DateTimeOffset(2026, 12, 31, 20, 0, 0, TimeSpan.FromHours(-5));

        Part(CheckoutOrders.Plain with { VbankDue = due }, "vbank_due").Should().Be("\"2027-01-01 10:00:00\"");
    }

    [Fact]
    public void An_amount_is_a_number_with_no_more_digits_than_it_needs()
    {
        CheckoutOrders.Plain.ToScriptJson().Should().Contain("\"amount\":50000,");
        (CheckoutOrders.Plain with { Amount = 10.50m, Currency = Currency.Usd }).ToScriptJson().Should().Contain("\"amount\":10.5,");
    }

    [Fact]
    public void The_text_of_an_order_leaves_out_the_customer() =>
        CheckoutOrders.Full.ToString().Should().Be("CheckoutRequest { MerchantUid = order-1, Amount = 50000 KRW }");

    private static string Part(CheckoutRequest request, string field) => JsonNode.Parse(request.ToScriptJson())![field]!.ToJsonString();
}
