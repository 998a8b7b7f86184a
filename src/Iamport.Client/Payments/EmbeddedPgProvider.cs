using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>The wallet that a customer chose inside another gateway's window.</summary>
[JsonConverter(typeof(OpenEnumConverter<EmbeddedPgProvider>))]
public readonly record struct EmbeddedPgProvider : IOpenEnum<EmbeddedPgProvider>
{
    /// <summary>Naver Pay.</summary>
    public static readonly EmbeddedPgProvider Naverpay = new(Values.Naverpay);
    /// <summary>Kakao Pay.</summary>
    public static readonly EmbeddedPgProvider Kakaopay = new(Values.Kakaopay);
    /// <summary>PAYCO.</summary>
    public static readonly EmbeddedPgProvider Payco = new(Values.Payco);
    /// <summary>Samsung Pay.</summary>
    public static readonly EmbeddedPgProvider Samsungpay = new(Values.Samsungpay);
    /// <summary>Samsung Pay, the other spelling.</summary>
    public static readonly EmbeddedPgProvider Samsung = new(Values.Samsung);
    /// <summary>SSG Pay.</summary>
    public static readonly EmbeddedPgProvider Ssgpay = new(Values.Ssgpay);
    /// <summary>L.pay.</summary>
    public static readonly EmbeddedPgProvider Lpay = new(Values.Lpay);
    /// <summary>KPay.</summary>
    public static readonly EmbeddedPgProvider Kpay = new(Values.Kpay);
    /// <summary>Apple Pay.</summary>
    public static readonly EmbeddedPgProvider Applepay = new(Values.Applepay);
    /// <summary>PIN Pay.</summary>
    public static readonly EmbeddedPgProvider Pinpay = new(Values.Pinpay);
    /// <summary>Toss Pay.</summary>
    public static readonly EmbeddedPgProvider Tosspay = new(Values.Tosspay);
    /// <summary>SK Pay.</summary>
    public static readonly EmbeddedPgProvider Skpay = new(Values.Skpay);
    /// <summary>Toss brand pay.</summary>
    public static readonly EmbeddedPgProvider TossBrandpay = new(Values.TossBrandpay);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public EmbeddedPgProvider(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static EmbeddedPgProvider IOpenEnum<EmbeddedPgProvider>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Naver Pay.</summary>
        public const string Naverpay = "naverpay";
        /// <summary>Kakao Pay.</summary>
        public const string Kakaopay = "kakaopay";
        /// <summary>PAYCO.</summary>
        public const string Payco = "payco";
        /// <summary>Samsung Pay.</summary>
        public const string Samsungpay = "samsungpay";
        /// <summary>Samsung Pay, the other spelling.</summary>
        public const string Samsung = "samsung";
        /// <summary>SSG Pay.</summary>
        public const string Ssgpay = "ssgpay";
        /// <summary>L.pay.</summary>
        public const string Lpay = "lpay";
        /// <summary>KPay.</summary>
        public const string Kpay = "kpay";
        /// <summary>Apple Pay.</summary>
        public const string Applepay = "applepay";
        /// <summary>PIN Pay.</summary>
        public const string Pinpay = "pinpay";
        /// <summary>Toss Pay.</summary>
        public const string Tosspay = "tosspay";
        /// <summary>SK Pay.</summary>
        public const string Skpay = "skpay";
        /// <summary>Toss brand pay.</summary>
        public const string TossBrandpay = "toss_brandpay";
    }
}
