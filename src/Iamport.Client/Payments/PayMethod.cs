using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>How a payment is made. The answer may name another method than the request: a wallet's money comes back as point or bank transfer.</summary>
[JsonConverter(typeof(OpenEnumConverter<PayMethod>))]
public readonly record struct PayMethod : IOpenEnum<PayMethod>
{
    /// <summary>Credit or debit card.</summary>
    public static readonly PayMethod Card = new(Values.Card);
    /// <summary>Bank transfer.</summary>
    public static readonly PayMethod Trans = new(Values.Trans);
    /// <summary>Virtual account: paid once the deposit arrives.</summary>
    public static readonly PayMethod Vbank = new(Values.Vbank);
    /// <summary>Charged to the phone bill.</summary>
    public static readonly PayMethod Phone = new(Values.Phone);
    /// <summary>Points (Benepia, OK Cashbag) and Kakao Pay money.</summary>
    public static readonly PayMethod Point = new(Values.Point);
    /// <summary>Samsung Pay, as answers name it.</summary>
    public static readonly PayMethod Samsung = new(Values.Samsung);
    /// <summary>Samsung Pay, as requests name it.</summary>
    public static readonly PayMethod Samsungpay = new(Values.Samsungpay);
    /// <summary>KPay.</summary>
    public static readonly PayMethod Kpay = new(Values.Kpay);
    /// <summary>Kakao Pay.</summary>
    public static readonly PayMethod Kakaopay = new(Values.Kakaopay);
    /// <summary>PAYCO.</summary>
    public static readonly PayMethod Payco = new(Values.Payco);
    /// <summary>L.pay.</summary>
    public static readonly PayMethod Lpay = new(Values.Lpay);
    /// <summary>SSG Pay.</summary>
    public static readonly PayMethod Ssgpay = new(Values.Ssgpay);
    /// <summary>SSG Pay by bank transfer.</summary>
    public static readonly PayMethod SsgpayBank = new(Values.SsgpayBank);
    /// <summary>Toss Pay.</summary>
    public static readonly PayMethod Tosspay = new(Values.Tosspay);
    /// <summary>Toss Pay by card.</summary>
    public static readonly PayMethod TosspayCard = new(Values.TosspayCard);
    /// <summary>Toss Pay money.</summary>
    public static readonly PayMethod TosspayMoney = new(Values.TosspayMoney);
    /// <summary>Naver Pay.</summary>
    public static readonly PayMethod Naverpay = new(Values.Naverpay);
    /// <summary>Naver Pay by card.</summary>
    public static readonly PayMethod NaverpayCard = new(Values.NaverpayCard);
    /// <summary>Naver Pay points.</summary>
    public static readonly PayMethod NaverpayPoint = new(Values.NaverpayPoint);
    /// <summary>Naver Pay through another PG's window.</summary>
    public static readonly PayMethod NaverpayBridge = new(Values.NaverpayBridge);
    /// <summary>Apple Pay.</summary>
    public static readonly PayMethod Applepay = new(Values.Applepay);
    /// <summary>PIN Pay.</summary>
    public static readonly PayMethod Pinpay = new(Values.Pinpay);
    /// <summary>SK Pay (formerly 11Pay).</summary>
    public static readonly PayMethod Skpay = new(Values.Skpay);
    /// <summary>Toss brand pay.</summary>
    public static readonly PayMethod TossBrandpay = new(Values.TossBrandpay);
    /// <summary>Cultureland gift card.</summary>
    public static readonly PayMethod Cultureland = new(Values.Cultureland);
    /// <summary>Smart Culture gift card.</summary>
    public static readonly PayMethod Smartculture = new(Values.Smartculture);
    /// <summary>Culture gift card.</summary>
    public static readonly PayMethod Culturegift = new(Values.Culturegift);
    /// <summary>Happy Money gift card.</summary>
    public static readonly PayMethod Happymoney = new(Values.Happymoney);
    /// <summary>Book and Life gift card.</summary>
    public static readonly PayMethod Booknlife = new(Values.Booknlife);
    /// <summary>Convenience store: paid at the counter.</summary>
    public static readonly PayMethod Cvs = new(Values.Cvs);
    /// <summary>PayPal.</summary>
    public static readonly PayMethod Paypal = new(Values.Paypal);
    /// <summary>WeChat Pay.</summary>
    public static readonly PayMethod Wechat = new(Values.Wechat);
    /// <summary>Alipay.</summary>
    public static readonly PayMethod Alipay = new(Values.Alipay);
    /// <summary>Alipay+.</summary>
    public static readonly PayMethod AlipayPlus = new(Values.AlipayPlus);
    /// <summary>UnionPay.</summary>
    public static readonly PayMethod Unionpay = new(Values.Unionpay);
    /// <summary>Tenpay.</summary>
    public static readonly PayMethod Tenpay = new(Values.Tenpay);
    /// <summary>Paysbuy.</summary>
    public static readonly PayMethod Paysbuy = new(Values.Paysbuy);
    /// <summary>Econtext.</summary>
    public static readonly PayMethod Econtext = new(Values.Econtext);
    /// <summary>MOLPay.</summary>
    public static readonly PayMethod Molpay = new(Values.Molpay);
    /// <summary>PayPay (Japan).</summary>
    public static readonly PayMethod Paypay = new(Values.Paypay);
    /// <summary>Amazon Pay (Japan).</summary>
    public static readonly PayMethod Amazonpay = new(Values.Amazonpay);
    /// <summary>Rakuten Pay (Japan).</summary>
    public static readonly PayMethod Rakutenpay = new(Values.Rakutenpay);
    /// <summary>Merpay (Japan).</summary>
    public static readonly PayMethod Merpay = new(Values.Merpay);
    /// <summary>au PAY (Japan).</summary>
    public static readonly PayMethod Aupay = new(Values.Aupay);
    /// <summary>d Barai (Japan).</summary>
    public static readonly PayMethod Dbarai = new(Values.Dbarai);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public PayMethod(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static PayMethod IOpenEnum<PayMethod>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Credit or debit card.</summary>
        public const string Card = "card";
        /// <summary>Bank transfer.</summary>
        public const string Trans = "trans";
        /// <summary>Virtual account: paid once the deposit arrives.</summary>
        public const string Vbank = "vbank";
        /// <summary>Charged to the phone bill.</summary>
        public const string Phone = "phone";
        /// <summary>Points (Benepia, OK Cashbag) and Kakao Pay money.</summary>
        public const string Point = "point";
        /// <summary>Samsung Pay, as answers name it.</summary>
        public const string Samsung = "samsung";
        /// <summary>Samsung Pay, as requests name it.</summary>
        public const string Samsungpay = "samsungpay";
        /// <summary>KPay.</summary>
        public const string Kpay = "kpay";
        /// <summary>Kakao Pay.</summary>
        public const string Kakaopay = "kakaopay";
        /// <summary>PAYCO.</summary>
        public const string Payco = "payco";
        /// <summary>L.pay.</summary>
        public const string Lpay = "lpay";
        /// <summary>SSG Pay.</summary>
        public const string Ssgpay = "ssgpay";
        /// <summary>SSG Pay by bank transfer.</summary>
        public const string SsgpayBank = "ssgpay_bank";
        /// <summary>Toss Pay.</summary>
        public const string Tosspay = "tosspay";
        /// <summary>Toss Pay by card.</summary>
        public const string TosspayCard = "tosspay_card";
        /// <summary>Toss Pay money.</summary>
        public const string TosspayMoney = "tosspay_money";
        /// <summary>Naver Pay.</summary>
        public const string Naverpay = "naverpay";
        /// <summary>Naver Pay by card.</summary>
        public const string NaverpayCard = "naverpay_card";
        /// <summary>Naver Pay points.</summary>
        public const string NaverpayPoint = "naverpay_point";
        /// <summary>Naver Pay through another PG's window.</summary>
        public const string NaverpayBridge = "naverpay_bridge";
        /// <summary>Apple Pay.</summary>
        public const string Applepay = "applepay";
        /// <summary>PIN Pay.</summary>
        public const string Pinpay = "pinpay";
        /// <summary>SK Pay (formerly 11Pay).</summary>
        public const string Skpay = "skpay";
        /// <summary>Toss brand pay.</summary>
        public const string TossBrandpay = "toss_brandpay";
        /// <summary>Cultureland gift card.</summary>
        public const string Cultureland = "cultureland";
        /// <summary>Smart Culture gift card.</summary>
        public const string Smartculture = "smartculture";
        /// <summary>Culture gift card.</summary>
        public const string Culturegift = "culturegift";
        /// <summary>Happy Money gift card.</summary>
        public const string Happymoney = "happymoney";
        /// <summary>Book and Life gift card.</summary>
        public const string Booknlife = "booknlife";
        /// <summary>Convenience store: paid at the counter.</summary>
        public const string Cvs = "cvs";
        /// <summary>PayPal.</summary>
        public const string Paypal = "paypal";
        /// <summary>WeChat Pay.</summary>
        public const string Wechat = "wechat";
        /// <summary>Alipay.</summary>
        public const string Alipay = "alipay";
        /// <summary>Alipay+.</summary>
        public const string AlipayPlus = "alipay_plus";
        /// <summary>UnionPay.</summary>
        public const string Unionpay = "unionpay";
        /// <summary>Tenpay.</summary>
        public const string Tenpay = "tenpay";
        /// <summary>Paysbuy.</summary>
        public const string Paysbuy = "paysbuy";
        /// <summary>Econtext.</summary>
        public const string Econtext = "econtext";
        /// <summary>MOLPay.</summary>
        public const string Molpay = "molpay";
        /// <summary>PayPay (Japan).</summary>
        public const string Paypay = "paypay";
        /// <summary>Amazon Pay (Japan).</summary>
        public const string Amazonpay = "amazonpay";
        /// <summary>Rakuten Pay (Japan).</summary>
        public const string Rakutenpay = "rakutenpay";
        /// <summary>Merpay (Japan).</summary>
        public const string Merpay = "merpay";
        /// <summary>au PAY (Japan).</summary>
        public const string Aupay = "aupay";
        /// <summary>d Barai (Japan).</summary>
        public const string Dbarai = "dbarai";
    }
}
