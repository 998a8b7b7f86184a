using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>The payment gateway, as answers name it and as the older selector <c>pg</c> takes it.</summary>
[JsonConverter(typeof(OpenEnumConverter<PgProvider>))]
public readonly record struct PgProvider : IOpenEnum<PgProvider>
{
    /// <summary>KG Inicis, standard payment.</summary>
    public static readonly PgProvider Html5Inicis = new(Values.Html5Inicis);
    /// <summary>KG Inicis.</summary>
    public static readonly PgProvider Inicis = new(Values.Inicis);
    /// <summary>KG Inicis, unified identity verification.</summary>
    public static readonly PgProvider InicisUnified = new(Values.InicisUnified);
    /// <summary>KG Inicis, Japan.</summary>
    public static readonly PgProvider InicisJp = new(Values.InicisJp);
    /// <summary>NHN KCP.</summary>
    public static readonly PgProvider Kcp = new(Values.Kcp);
    /// <summary>NHN KCP, recurring payments.</summary>
    public static readonly PgProvider KcpBilling = new(Values.KcpBilling);
    /// <summary>NHN KCP Quick Pay.</summary>
    public static readonly PgProvider KcpQuick = new(Values.KcpQuick);
    /// <summary>NHN KCP, identity verification.</summary>
    public static readonly PgProvider KcpV2 = new(Values.KcpV2);
    /// <summary>Toss Payments, old module.</summary>
    public static readonly PgProvider Uplus = new(Values.Uplus);
    /// <summary>Toss Payments.</summary>
    public static readonly PgProvider Tosspayments = new(Values.Tosspayments);
    /// <summary>Toss brand pay.</summary>
    public static readonly PgProvider TossBrandpay = new(Values.TossBrandpay);
    /// <summary>NICE Payments, old module.</summary>
    public static readonly PgProvider Nice = new(Values.Nice);
    /// <summary>NICE Payments.</summary>
    public static readonly PgProvider NiceV2 = new(Values.NiceV2);
    /// <summary>KICC.</summary>
    public static readonly PgProvider Kicc = new(Values.Kicc);
    /// <summary>KICC, new module.</summary>
    public static readonly PgProvider KiccV2 = new(Values.KiccV2);
    /// <summary>Kakao Pay.</summary>
    public static readonly PgProvider Kakaopay = new(Values.Kakaopay);
    /// <summary>Danal.</summary>
    public static readonly PgProvider Danal = new(Values.Danal);
    /// <summary>Danal TPay.</summary>
    public static readonly PgProvider DanalTpay = new(Values.DanalTpay);
    /// <summary>KG Mobilians.</summary>
    public static readonly PgProvider Mobilians = new(Values.Mobilians);
    /// <summary>KG Mobilians, new module.</summary>
    public static readonly PgProvider MobiliansV2 = new(Values.MobiliansV2);
    /// <summary>PAYCO.</summary>
    public static readonly PgProvider Payco = new(Values.Payco);
    /// <summary>PayPal, old module.</summary>
    public static readonly PgProvider Paypal = new(Values.Paypal);
    /// <summary>PayPal.</summary>
    public static readonly PgProvider PaypalV2 = new(Values.PaypalV2);
    /// <summary>Eximbay.</summary>
    public static readonly PgProvider Eximbay = new(Values.Eximbay);
    /// <summary>Naver Pay, payment type.</summary>
    public static readonly PgProvider Naverpay = new(Values.Naverpay);
    /// <summary>Naver Pay, order type.</summary>
    public static readonly PgProvider Naverco = new(Values.Naverco);
    /// <summary>Smile Pay.</summary>
    public static readonly PgProvider Smilepay = new(Values.Smilepay);
    /// <summary>Kiwoom Pay (Daou).</summary>
    public static readonly PgProvider Daou = new(Values.Daou);
    /// <summary>Paymentwall.</summary>
    public static readonly PgProvider Paymentwall = new(Values.Paymentwall);
    /// <summary>Toss Pay, old module.</summary>
    public static readonly PgProvider Tosspay = new(Values.Tosspay);
    /// <summary>Toss Pay.</summary>
    public static readonly PgProvider TosspayV2 = new(Values.TosspayV2);
    /// <summary>Smartro, old module.</summary>
    public static readonly PgProvider Smartro = new(Values.Smartro);
    /// <summary>Smartro.</summary>
    public static readonly PgProvider SmartroV2 = new(Values.SmartroV2);
    /// <summary>Hecto (Settlebank).</summary>
    public static readonly PgProvider Settle = new(Values.Settle);
    /// <summary>Hecto, my-account payment.</summary>
    public static readonly PgProvider SettleAcc = new(Values.SettleAcc);
    /// <summary>Hecto, firm banking.</summary>
    public static readonly PgProvider SettleFirm = new(Values.SettleFirm);
    /// <summary>KSNET.</summary>
    public static readonly PgProvider Ksnet = new(Values.Ksnet);
    /// <summary>Galaxia.</summary>
    public static readonly PgProvider Galaxia = new(Values.Galaxia);
    /// <summary>Welcome Payments.</summary>
    public static readonly PgProvider Welcome = new(Values.Welcome);
    /// <summary>Payletter, overseas.</summary>
    public static readonly PgProvider PayletterGlobal = new(Values.PayletterGlobal);
    /// <summary>Chai; ended.</summary>
    public static readonly PgProvider Chai = new(Values.Chai);
    /// <summary>JTNet; ended.</summary>
    public static readonly PgProvider Jtnet = new(Values.Jtnet);
    /// <summary>Blue Walnut; ended.</summary>
    public static readonly PgProvider Bluewalnut = new(Values.Bluewalnut);
    /// <summary>Syrup Pay; ended.</summary>
    public static readonly PgProvider Syrup = new(Values.Syrup);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public PgProvider(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static PgProvider IOpenEnum<PgProvider>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>KG Inicis, standard payment.</summary>
        public const string Html5Inicis = "html5_inicis";
        /// <summary>KG Inicis.</summary>
        public const string Inicis = "inicis";
        /// <summary>KG Inicis, unified identity verification.</summary>
        public const string InicisUnified = "inicis_unified";
        /// <summary>KG Inicis, Japan.</summary>
        public const string InicisJp = "inicis_jp";
        /// <summary>NHN KCP.</summary>
        public const string Kcp = "kcp";
        /// <summary>NHN KCP, recurring payments.</summary>
        public const string KcpBilling = "kcp_billing";
        /// <summary>NHN KCP Quick Pay.</summary>
        public const string KcpQuick = "kcp_quick";
        /// <summary>NHN KCP, identity verification.</summary>
        public const string KcpV2 = "kcp_v2";
        /// <summary>Toss Payments, old module.</summary>
        public const string Uplus = "uplus";
        /// <summary>Toss Payments.</summary>
        public const string Tosspayments = "tosspayments";
        /// <summary>Toss brand pay.</summary>
        public const string TossBrandpay = "toss_brandpay";
        /// <summary>NICE Payments, old module.</summary>
        public const string Nice = "nice";
        /// <summary>NICE Payments.</summary>
        public const string NiceV2 = "nice_v2";
        /// <summary>KICC.</summary>
        public const string Kicc = "kicc";
        /// <summary>KICC, new module.</summary>
        public const string KiccV2 = "kicc_v2";
        /// <summary>Kakao Pay.</summary>
        public const string Kakaopay = "kakaopay";
        /// <summary>Danal.</summary>
        public const string Danal = "danal";
        /// <summary>Danal TPay.</summary>
        public const string DanalTpay = "danal_tpay";
        /// <summary>KG Mobilians.</summary>
        public const string Mobilians = "mobilians";
        /// <summary>KG Mobilians, new module.</summary>
        public const string MobiliansV2 = "mobilians_v2";
        /// <summary>PAYCO.</summary>
        public const string Payco = "payco";
        /// <summary>PayPal, old module.</summary>
        public const string Paypal = "paypal";
        /// <summary>PayPal.</summary>
        public const string PaypalV2 = "paypal_v2";
        /// <summary>Eximbay.</summary>
        public const string Eximbay = "eximbay";
        /// <summary>Naver Pay, payment type.</summary>
        public const string Naverpay = "naverpay";
        /// <summary>Naver Pay, order type.</summary>
        public const string Naverco = "naverco";
        /// <summary>Smile Pay.</summary>
        public const string Smilepay = "smilepay";
        /// <summary>Kiwoom Pay (Daou).</summary>
        public const string Daou = "daou";
        /// <summary>Paymentwall.</summary>
        public const string Paymentwall = "paymentwall";
        /// <summary>Toss Pay, old module.</summary>
        public const string Tosspay = "tosspay";
        /// <summary>Toss Pay.</summary>
        public const string TosspayV2 = "tosspay_v2";
        /// <summary>Smartro, old module.</summary>
        public const string Smartro = "smartro";
        /// <summary>Smartro.</summary>
        public const string SmartroV2 = "smartro_v2";
        /// <summary>Hecto (Settlebank).</summary>
        public const string Settle = "settle";
        /// <summary>Hecto, my-account payment.</summary>
        public const string SettleAcc = "settle_acc";
        /// <summary>Hecto, firm banking.</summary>
        public const string SettleFirm = "settle_firm";
        /// <summary>KSNET.</summary>
        public const string Ksnet = "ksnet";
        /// <summary>Galaxia.</summary>
        public const string Galaxia = "galaxia";
        /// <summary>Welcome Payments.</summary>
        public const string Welcome = "welcome";
        /// <summary>Payletter, overseas.</summary>
        public const string PayletterGlobal = "payletter_global";
        /// <summary>Chai; ended.</summary>
        public const string Chai = "chai";
        /// <summary>JTNet; ended.</summary>
        public const string Jtnet = "jtnet";
        /// <summary>Blue Walnut; ended.</summary>
        public const string Bluewalnut = "bluewalnut";
        /// <summary>Syrup Pay; ended.</summary>
        public const string Syrup = "syrup";
    }
}
