using System.Text.Json.Nodes;

namespace Iamport.Client.Tests.Checkout;

internal static class CheckoutOrders
{
    public static readonly CheckoutRequest Plain = new()
    {
        MerchantUid = "order-1", Name = "당근 10kg", Amount = 50_000, ChannelKey = "channel-key-1", PayMethod = PayMethod.Card,
    };

    /// <summary>Everything that can be said, though no order could say it all at once.</summary>
    public static readonly CheckoutRequest Full = Plain with
    {
        Pg = "html5_inicis.MOI1", ChannelGroupId = "group-1", Currency = Currency.Krw, Language = CheckoutLanguage.Korean, TaxFree = 1_000, VatAmount = 500,
        CustomData = new JsonObject { ["userId"] = 30930 }, BuyerName = "홍길동", BuyerTel = "010-1234-5678", BuyerEmail = "a@example.com",
        BuyerAddr = "서울", BuyerPostcode = "04783", CustomerUid = "card-1", CustomerId = "customer-1", PromotionId = "promotion-id-1",
        ConfirmUrl = new("https://shop.example/confirm"), NoticeUrls = [new("https://shop.example/a"), new("https://shop.example/b")],
        RedirectUrl = new("https://shop.example/done?o=1"), AppScheme = "shop", Popup = true, Digital = false,
        VbankDue = new(2026, 11, 21, 15, 30, 45, TimeSpan.Zero), Escrow = true,
        Products = [new() { Id = "p1", Name = "당근", Code = "c1", UnitPrice = 5_000.00m, Quantity = 10 }],
        Display = new() { CardQuota = CardQuota.UpTo(4), OnlyInstallment = true },
        CardOptions = new()
        {
            Direct = new() { Code = CardCompany.Hyundai, Quota = 3, UsePoint = true },
            Detail = CardDetail.Only(CardCompany.Shinhan),
            UseInstallment = true,
        },
        PhoneOptions = new() { Carrier = PhoneCarrier.Kt }, Bypass = new JsonObject { ["tosspayments"] = new JsonObject { ["discountCode"] = "D" } },
        UseCardPoint = false, UseFreeInterestFromMall = true, AppCard = true, AuthMode = AuthMode.KeyIn, BizNum = "1234567890",
        Period = new() { From = new(2026, 1, 2), To = new(2026, 12, 31), Interval = "1m" }, Company = "가게", CompanyEn = "Shop",
        StoreDetails = new()
        {
            BusinessName = "상호", BusinessRegistrationNumber = "1234567890", CeoFullName = "대표", Address = "주소", PhoneNumber = "02-1", Email = "s@example.com",
            StoreName = "店", StoreNameKana = "ミセ", StoreNameEn = "Store", StoreNameShort = "S", ContactName = "窓口",
            OpeningHours = new() { Open = new(9, 5), Close = new(23, 0) },
        },
        Cvs = new JsonObject { ["payment_deadline"] = new JsonObject { ["valid_hours"] = 48 } }, BuyerFirstNameKana = "ポート", BuyerLastNameKana = "ワン",
        NiceMobileV2 = true, KakaopayMobileAsPc = false, NaverProducts = [Book], NaverUseCfm = new(2026, 12, 1), NaverPopupMode = true,
        NaverPurchaserName = "홍", NaverPurchaserBirthday = new(1990, 7, 20), NaverMerchantUserKey = "key", NaverCultureBenefit = true,
        NaverProductCode = "plan", NaverProductCount = 1, NaverActionType = NaverActionType.Change,
        NaverInterface = new() { CpaInflowCode = "cpa", NaverInflowCode = "na", SaClickId = "nv" },
    };

    public static NaverPayProduct Book => new()
    {
        CategoryType = NaverCategoryType.Travel, CategoryId = "DOMESTIC", Uid = "1", Name = "책", Count = 2, PayReferrer = "NAVER_MAP",
        StartDate = new(2026, 1, 17), EndDate = new(2026, 1, 18), SellerId = "seller",
    };

    public static NaverOrderProduct Shoe => new()
    {
        Id = "shoe", MerchantProductId = "m1", EcMallProductId = "e1", Name = "신발", BasePrice = 1_000, TaxType = NaverTaxType.TaxFree, Quantity = 2,
        InfoUrl = new("https://shop.example/shoe"), ImageUrl = new("https://shop.example/shoe.png"), GiftName = "사은품",
        Options =
        [
            new() { OptionQuantity = 3, OptionPrice = -100, SelectionCode = "R_M", Selections = [new() { Code = "RED", Label = "색상", Value = "빨강" }] },
        ],
        Supplements = [new() { Id = "s1", Name = "끈", Price = 500, Quantity = 1 }],
        Shipping = new()
        {
            GroupId = "g1", Method = NaverDeliveryMethod.Parcel, BaseFee = 2_500, FeePayType = NaverFeePayType.Prepaid,
            FeeRule = new()
            {
                FreeByThreshold = 20_000, RepeatByQuantity = 5, RangesByQuantity = [new() { From = 3, Surcharge = 1_000 }],
                SurchargesByArea = [new() { Area = NaverArea.Jeju, Surcharge = 4_500 }],
            },
        },
    };
}
