using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A card company by its code, which is text: leading zeros count. <see cref="ICodesApi"/> reads the list of the day.</summary>
[JsonConverter(typeof(OpenEnumConverter<CardCompany>))]
public readonly record struct CardCompany : IOpenEnum<CardCompany>
{
    /// <summary>KDB.</summary>
    public static readonly CardCompany Kdb = new(Values.Kdb);
    /// <summary>Woori Card.</summary>
    public static readonly CardCompany Woori = new(Values.Woori);
    /// <summary>Saemaul (MG).</summary>
    public static readonly CardCompany Saemaul = new(Values.Saemaul);
    /// <summary>Shinhyup.</summary>
    public static readonly CardCompany Shinhyup = new(Values.Shinhyup);
    /// <summary>The savings banks.</summary>
    public static readonly CardCompany SavingsBanks = new(Values.SavingsBanks);
    /// <summary>Korea Post.</summary>
    public static readonly CardCompany PostOffice = new(Values.PostOffice);
    /// <summary>K bank.</summary>
    public static readonly CardCompany KBank = new(Values.KBank);
    /// <summary>KakaoBank.</summary>
    public static readonly CardCompany KakaoBank = new(Values.KakaoBank);
    /// <summary>BC Card.</summary>
    public static readonly CardCompany Bc = new(Values.Bc);
    /// <summary>Gwangju.</summary>
    public static readonly CardCompany Gwangju = new(Values.Gwangju);
    /// <summary>Samsung Card.</summary>
    public static readonly CardCompany Samsung = new(Values.Samsung);
    /// <summary>Shinhan Card.</summary>
    public static readonly CardCompany Shinhan = new(Values.Shinhan);
    /// <summary>Hyundai Card.</summary>
    public static readonly CardCompany Hyundai = new(Values.Hyundai);
    /// <summary>Lotte Card.</summary>
    public static readonly CardCompany Lotte = new(Values.Lotte);
    /// <summary>Suhyup.</summary>
    public static readonly CardCompany Suhyup = new(Values.Suhyup);
    /// <summary>Citi.</summary>
    public static readonly CardCompany Citi = new(Values.Citi);
    /// <summary>NH NongHyup Card.</summary>
    public static readonly CardCompany NongHyup = new(Values.NongHyup);
    /// <summary>Jeonbuk.</summary>
    public static readonly CardCompany Jeonbuk = new(Values.Jeonbuk);
    /// <summary>Jeju.</summary>
    public static readonly CardCompany Jeju = new(Values.Jeju);
    /// <summary>Hana Card, once Hana SK.</summary>
    public static readonly CardCompany Hana = new(Values.Hana);
    /// <summary>KB Kookmin Card.</summary>
    public static readonly CardCompany KbKookmin = new(Values.KbKookmin);
    /// <summary>UnionPay, overseas.</summary>
    public static readonly CardCompany UnionPay = new(Values.UnionPay);
    /// <summary>Diners Club, overseas.</summary>
    public static readonly CardCompany Diners = new(Values.Diners);
    /// <summary>American Express, overseas.</summary>
    public static readonly CardCompany AmericanExpress = new(Values.AmericanExpress);
    /// <summary>Mastercard, overseas.</summary>
    public static readonly CardCompany Mastercard = new(Values.Mastercard);
    /// <summary>Visa, overseas.</summary>
    public static readonly CardCompany Visa = new(Values.Visa);
    /// <summary>JCB, overseas.</summary>
    public static readonly CardCompany Jcb = new(Values.Jcb);
    /// <summary>Visa, as older answers name it.</summary>
    public static readonly CardCompany OlderVisa = new(Values.OlderVisa);
    /// <summary>Mastercard, as older answers name it.</summary>
    public static readonly CardCompany OlderMastercard = new(Values.OlderMastercard);
    /// <summary>Diners Club, as older answers name it.</summary>
    public static readonly CardCompany OlderDiners = new(Values.OlderDiners);
    /// <summary>American Express, as older answers name it.</summary>
    public static readonly CardCompany OlderAmericanExpress = new(Values.OlderAmericanExpress);
    /// <summary>JCB, as older answers name it.</summary>
    public static readonly CardCompany OlderJcb = new(Values.OlderJcb);
    /// <summary>UnionPay, as older answers name it.</summary>
    public static readonly CardCompany OlderUnionPay = new(Values.OlderUnionPay);
    /// <summary>Discover, as older answers name it.</summary>
    public static readonly CardCompany OlderDiscover = new(Values.OlderDiscover);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public CardCompany(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static CardCompany IOpenEnum<CardCompany>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>KDB.</summary>
        public const string Kdb = "002";
        /// <summary>Woori Card.</summary>
        public const string Woori = "041";
        /// <summary>Saemaul (MG).</summary>
        public const string Saemaul = "045";
        /// <summary>Shinhyup.</summary>
        public const string Shinhyup = "048";
        /// <summary>The savings banks.</summary>
        public const string SavingsBanks = "050";
        /// <summary>Korea Post.</summary>
        public const string PostOffice = "071";
        /// <summary>K bank.</summary>
        public const string KBank = "089";
        /// <summary>KakaoBank.</summary>
        public const string KakaoBank = "090";
        /// <summary>BC Card.</summary>
        public const string Bc = "361";
        /// <summary>Gwangju.</summary>
        public const string Gwangju = "364";
        /// <summary>Samsung Card.</summary>
        public const string Samsung = "365";
        /// <summary>Shinhan Card.</summary>
        public const string Shinhan = "366";
        /// <summary>Hyundai Card.</summary>
        public const string Hyundai = "367";
        /// <summary>Lotte Card.</summary>
        public const string Lotte = "368";
        /// <summary>Suhyup.</summary>
        public const string Suhyup = "369";
        /// <summary>Citi.</summary>
        public const string Citi = "370";
        /// <summary>NH NongHyup Card.</summary>
        public const string NongHyup = "371";
        /// <summary>Jeonbuk.</summary>
        public const string Jeonbuk = "372";
        /// <summary>Jeju.</summary>
        public const string Jeju = "373";
        /// <summary>Hana Card, once Hana SK.</summary>
        public const string Hana = "374";
        /// <summary>KB Kookmin Card.</summary>
        public const string KbKookmin = "381";
        /// <summary>UnionPay, overseas.</summary>
        public const string UnionPay = "10001";
        /// <summary>Diners Club, overseas.</summary>
        public const string Diners = "10002";
        /// <summary>American Express, overseas.</summary>
        public const string AmericanExpress = "10003";
        /// <summary>Mastercard, overseas.</summary>
        public const string Mastercard = "10004";
        /// <summary>Visa, overseas.</summary>
        public const string Visa = "10005";
        /// <summary>JCB, overseas.</summary>
        public const string Jcb = "10006";
        /// <summary>Visa, as older answers name it.</summary>
        public const string OlderVisa = "VIS";
        /// <summary>Mastercard, as older answers name it.</summary>
        public const string OlderMastercard = "MAS";
        /// <summary>Diners Club, as older answers name it.</summary>
        public const string OlderDiners = "DIN";
        /// <summary>American Express, as older answers name it.</summary>
        public const string OlderAmericanExpress = "AMX";
        /// <summary>JCB, as older answers name it.</summary>
        public const string OlderJcb = "JCB";
        /// <summary>UnionPay, as older answers name it.</summary>
        public const string OlderUnionPay = "UNI";
        /// <summary>Discover, as older answers name it.</summary>
        public const string OlderDiscover = "DIS";
    }
}
