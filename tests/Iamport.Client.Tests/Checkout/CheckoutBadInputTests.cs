namespace Iamport.Client.Tests.Checkout;

public sealed class CheckoutBadInputTests
{
    private static readonly CheckoutRequest Good = CheckoutOrders.Plain;
    private static readonly Uri Relative = new("/done", UriKind.Relative);

    public static TheoryData<string, string, CheckoutRequest> Orders { get; } = new()
    {
        { "no order", "MerchantUid", Good with { MerchantUid = " " } },
        { "long order", "MerchantUid", Good with { MerchantUid = new string('a', 41) } },
        { "no name", "Name", Good with { Name = null! } },
        { "long name", "Name", Good with { Name = new string('가', 41) } },
        { "nothing", "Amount", Good with { Amount = 0 } },
        { "less than nothing", "Amount", Good with { Amount = -1 } },
        { "less than nothing to register a card", "Amount", Good with { Amount = -1, CustomerUid = "card-1" } },
        { "part of a won", "Amount", Good with { Amount = 10.5m } },
        { "part of a cent", "Amount", Good with { Amount = 10.555m, Currency = Currency.Usd } },
        { "tax free less than nothing", "TaxFree", Good with { TaxFree = -1 } },
        { "tax part of a won", "VatAmount", Good with { VatAmount = 0.5m } },
        { "no channel", "ChannelKey", Good with { ChannelKey = null } },
        { "an empty channel", "ChannelKey", Good with { ChannelKey = "" } },
        { "two channels", "ChannelKey", Good with { Pg = "kcp" } },
        { "a channel and a group", "ChannelKey", Good with { ChannelGroupId = "group" } },
        { "an empty billing key", "CustomerUid", Good with { CustomerUid = "" } },
        { "a long billing key", "CustomerUid", Good with { CustomerUid = new string('a', 81) } },
        { "a phone bill that does not say what is sold", "Digital", Good with { PayMethod = PayMethod.Phone } },
        { "a deadline that is not set", "VbankDue", Good with { VbankDue = default(DateTimeOffset) } },
        { "a registration with hyphens", "BizNum", Good with { BizNum = "123-45-67890" } },
        { "a registration in other digits", "BizNum", Good with { BizNum = "１２３４５６７８９０" } },
        { "a path to confirm", "ConfirmUrl", Good with { ConfirmUrl = Relative } },
        { "a path to return to", "RedirectUrl", Good with { RedirectUrl = Relative } },
        { "a script to return to", "RedirectUrl", Good with { RedirectUrl = new("javascript:alert(1)") } },
        { "a name of the service's to return to", "RedirectUrl", Good with { RedirectUrl = new("https://shop.example/done?imp_uid=imp_1") } },
        { "a hidden name of the service's", "RedirectUrl", Good with { RedirectUrl = new("https://shop.example/done?a=b&merchant%5Fuid") } },
        { "a path for webhooks", "NoticeUrls", Good with { NoticeUrls = [new("https://shop.example/"), Relative] } },
        { "a null for webhooks", "NoticeUrls", Good with { NoticeUrls = [null!] } },
        { "nowhere for webhooks", "NoticeUrls", Good with { NoticeUrls = [] } },
        { "goods for less than nothing", "UnitPrice", Good with { Products = [new() { UnitPrice = -1 }] } },
        { "no piece of goods", "Quantity", Good with { Products = [new() { Quantity = 0 }] } },
        { "null goods", "Products", Good with { Products = [null!] } },
        { "a first day only", "To", Good with { Period = new() { From = new(2026, 1, 1) } } },
        { "an end before its beginning", "To", Good with { Period = new() { From = new(2026, 1, 2), To = new(2026, 1, 1) } } },
        { "an empty period", "Interval", Good with { Period = new() { Interval = " " } } },
        { "a direct window of no card", "Code", Good with { CardOptions = new() { Direct = new() { Code = default } } } },
        { "a direct plan of one month", "Quota", Good with { CardOptions = new() { Direct = new() { Code = CardCompany.Bc, Quota = 1 } } } },
        { "no card at all", "Detail", Good with { CardOptions = new() { Detail = [] } } },
        { "a null card", "Detail", Good with { CardOptions = new() { Detail = [null!] } } },
        {
            "interest that nobody bears", "UseFreeInterestFromMall",
            Good with { CardOptions = new() { Detail = CardDetail.InterestFree(3, CardCompany.Bc) }, UseFreeInterestFromMall = false }
        },
        { "both kinds of goods at Naver", "NaverProducts", Good with { NaverProducts = [CheckoutOrders.Book, CheckoutOrders.Shoe] } },
        { "null goods at Naver", "NaverProducts", Good with { NaverProducts = [null!] } },
        { "nameless goods", "Name", Good with { NaverProducts = [CheckoutOrders.Book with { Name = "" }] } },
        { "goods of no kind", "CategoryType", Good with { NaverProducts = [CheckoutOrders.Book with { CategoryType = default }] } },
        { "goods of no category", "CategoryId", Good with { NaverProducts = [CheckoutOrders.Book with { CategoryId = "" }] } },
        { "goods without identifier", "Uid", Good with { NaverProducts = [CheckoutOrders.Book with { Uid = "" }] } },
        { "no piece of goods at Naver", "Count", Good with { NaverProducts = [CheckoutOrders.Book with { Count = 0 }] } },
        { "ordered goods without identifier", "Id", Good with { NaverProducts = [CheckoutOrders.Shoe with { Id = "" }] } },
        { "nameless ordered goods", "Name", Good with { NaverProducts = [CheckoutOrders.Shoe with { Name = "" }] } },
        { "ordered goods for less than nothing", "BasePrice", Good with { NaverProducts = [CheckoutOrders.Shoe with { BasePrice = -1 }] } },
        { "no piece of ordered goods", "Quantity", Good with { NaverProducts = [CheckoutOrders.Shoe with { Quantity = 0 }] } },
        { "a path to goods", "InfoUrl", Good with { NaverProducts = [CheckoutOrders.Shoe with { InfoUrl = Relative }] } },
        { "no picture of goods", "ImageUrl", Good with { NaverProducts = [CheckoutOrders.Shoe with { ImageUrl = null! }] } },
        { "no delivery", "Shipping", Good with { NaverProducts = [CheckoutOrders.Shoe with { Shipping = null! }] } },
        {
            "delivery for less than nothing", "BaseFee",
            Good with { NaverProducts = [CheckoutOrders.Shoe with { Shipping = CheckoutOrders.Shoe.Shipping with { BaseFee = -1 } }] }
        },
        {
            "delivery paid at no time", "FeePayType",
            Good with { NaverProducts = [CheckoutOrders.Shoe with { Shipping = CheckoutOrders.Shoe.Shipping with { FeePayType = default } }] }
        },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void An_order_that_is_wrong_in_itself_is_refused_by_the_name_of_the_field(string what, string field, CheckoutRequest request)
    {
        var failure = FluentActions.Invoking(request.ToScriptJson).Should().Throw<ArgumentException>(what).Which;

        failure.ParamName.Should().Be(field, what);
        failure.Message.Should().Contain(field, what);
    }

    public static TheoryData<string, CheckoutRequest> Edges { get; } = new()
    {
        { "the longest order and name", Good with { MerchantUid = new string('a', 40), Name = new string('가', 40) } },
        { "a card to register without paying", Good with { Amount = 0, CustomerUid = new string('a', 80) } },
        { "a card to register and pay", Good with { CustomerUid = "card-1" } },
        { "the older way to a channel", Good with { ChannelKey = null, Pg = "danal_tpay" } },
        { "a channel group", Good with { ChannelKey = null, ChannelGroupId = "group" } },
        { "no means", Good with { PayMethod = null } },
        { "a phone bill for things", Good with { PayMethod = PayMethod.Phone, Digital = false } },
        { "cents", Good with { Amount = 10.55m, Currency = Currency.Usd } },
        { "an interval without days", Good with { Period = new() { Interval = "1m" } } },
        { "one day", Good with { Period = new() { From = new(2026, 1, 1), To = new(2026, 1, 1) } } },
        { "a direct single payment", Good with { CardOptions = new() { Direct = new() { Code = CardCompany.Bc, Quota = 0 } } } },
        { "http while developing", Good with { RedirectUrl = new("http://localhost:5000/done") } },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void What_is_just_allowed_is_written(string what, CheckoutRequest request) =>
        request.ToScriptJson().Should().StartWith("{", what);

    [Fact]
    public void Plans_and_cards_that_are_none_are_refused()
    {
        Refused(() => CardQuota.UpTo(1), "months");
        Refused(() => CardQuota.UpTo(0), "months");
        Refused(() => CardQuota.UpTo(61), "months");
        Refused(() => CardQuota.Only(), "months");
        Refused(() => CardQuota.Only(3, 1), "months");
        Refused(() => CardQuota.Only(-3), "months");
        Refused(() => CardDetail.Only(), "cards");
        Refused(() => CardDetail.AllBut(CardCompany.Bc, default), "cards");
        Refused(() => CardDetail.InterestFree(1, CardCompany.Bc), "months");
        Refused(() => CardDetail.InterestFree(3), "cards");
    }

    private static void Refused(Func<object> make, string field) =>
        FluentActions.Invoking(make).Should().Throw<ArgumentException>().WithParameterName(field);
}
