using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>The couriers that Naver Pay knows; those for escrow have other codes.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverCourier>))]
public readonly record struct NaverCourier : IOpenEnum<NaverCourier>
{
    /// <summary>CJ Logistics (CJ 대한통운).</summary>
    public static readonly NaverCourier CjLogistics = new(Values.CjLogistics);
    /// <summary>Logen (로젠택배); not KGB, which is <c>KGBLS</c>.</summary>
    public static readonly NaverCourier Logen = new(Values.Logen);
    /// <summary>KG Logis (KG 로지스).</summary>
    public static readonly NaverCourier KgLogis = new(Values.KgLogis);
    /// <summary>Korea Post parcels (우체국택배).</summary>
    public static readonly NaverCourier KoreaPostParcel = new(Values.KoreaPostParcel);
    /// <summary>Registered post (우편등기).</summary>
    public static readonly NaverCourier RegisteredPost = new(Values.RegisteredPost);
    /// <summary>Hanjin (한진택배).</summary>
    public static readonly NaverCourier Hanjin = new(Values.Hanjin);
    /// <summary>Hyundai (현대택배), today Lotte.</summary>
    public static readonly NaverCourier Hyundai = new(Values.Hyundai);
    /// <summary>KGB (KGB 택배).</summary>
    public static readonly NaverCourier Kgb = new(Values.Kgb);
    /// <summary>GTX Logis (GTX 로지스).</summary>
    public static readonly NaverCourier Gtx = new(Values.Gtx);
    /// <summary>Daesin (대신택배).</summary>
    public static readonly NaverCourier Daesin = new(Values.Daesin);
    /// <summary>Ilyang Logis (일양로지스).</summary>
    public static readonly NaverCourier Ilyang = new(Values.Ilyang);
    /// <summary>Kyungdong (경동택배).</summary>
    public static readonly NaverCourier Kyungdong = new(Values.Kyungdong);
    /// <summary>Chunil (천일택배).</summary>
    public static readonly NaverCourier Chunil = new(Values.Chunil);
    /// <summary>A courier that is not in this list (기타 택배).</summary>
    public static readonly NaverCourier Other = new(Values.Other);
    /// <summary>Hapdong (합동택배).</summary>
    public static readonly NaverCourier Hapdong = new(Values.Hapdong);
    /// <summary>Parcels of convenience stores (편의점택배).</summary>
    public static readonly NaverCourier ConvenienceStore = new(Values.ConvenienceStore);
    /// <summary>DHL.</summary>
    public static readonly NaverCourier Dhl = new(Values.Dhl);
    /// <summary>FedEx.</summary>
    public static readonly NaverCourier FedEx = new(Values.FedEx);
    /// <summary>GSMNTON.</summary>
    public static readonly NaverCourier Gsmnton = new(Values.Gsmnton);
    /// <summary>WarpEx.</summary>
    public static readonly NaverCourier WarpEx = new(Values.WarpEx);
    /// <summary>WIZWA.</summary>
    public static readonly NaverCourier Wizwa = new(Values.Wizwa);
    /// <summary>EMS.</summary>
    public static readonly NaverCourier Ems = new(Values.Ems);
    /// <summary>DHL in Germany.</summary>
    public static readonly NaverCourier DhlGermany = new(Values.DhlGermany);
    /// <summary>ACI.</summary>
    public static readonly NaverCourier Aci = new(Values.Aci);
    /// <summary>EZUSA.</summary>
    public static readonly NaverCourier Ezusa = new(Values.Ezusa);
    /// <summary>Pantos (범한판토스).</summary>
    public static readonly NaverCourier Pantos = new(Values.Pantos);
    /// <summary>UPS.</summary>
    public static readonly NaverCourier Ups = new(Values.Ups);
    /// <summary>Hyundai, international (현대택배).</summary>
    public static readonly NaverCourier HyundaiInternational = new(Values.HyundaiInternational);
    /// <summary>CJ Logistics, international (CJ 대한통운).</summary>
    public static readonly NaverCourier CjInternational = new(Values.CjInternational);
    /// <summary>TNT.</summary>
    public static readonly NaverCourier Tnt = new(Values.Tnt);
    /// <summary>Sungwon Global (성원글로벌).</summary>
    public static readonly NaverCourier SungwonGlobal = new(Values.SungwonGlobal);
    /// <summary>Daewoon Global (대운글로벌).</summary>
    public static readonly NaverCourier DaewoonGlobal = new(Values.DaewoonGlobal);
    /// <summary>USPS.</summary>
    public static readonly NaverCourier Usps = new(Values.Usps);
    /// <summary>i-parcel.</summary>
    public static readonly NaverCourier IParcel = new(Values.IParcel);
    /// <summary>Kunyoung (건영택배).</summary>
    public static readonly NaverCourier Kunyoung = new(Values.Kunyoung);
    /// <summary>HPL (한의사랑택배).</summary>
    public static readonly NaverCourier Hpl = new(Values.Hpl);
    /// <summary>Dadream (다드림).</summary>
    public static readonly NaverCourier Dadream = new(Values.Dadream);
    /// <summary>SLX.</summary>
    public static readonly NaverCourier Slx = new(Values.Slx);
    /// <summary>SF Express (순풍택배).</summary>
    public static readonly NaverCourier SfExpress = new(Values.SfExpress);
    /// <summary>Honam (호남택배).</summary>
    public static readonly NaverCourier Honam = new(Values.Honam);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverCourier(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverCourier IOpenEnum<NaverCourier>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>CJ Logistics (CJ 대한통운).</summary>
        public const string CjLogistics = "CJGLS";
        /// <summary>Logen (로젠택배); not KGB, which is <c>KGBLS</c>.</summary>
        public const string Logen = "KGB";
        /// <summary>KG Logis (KG 로지스).</summary>
        public const string KgLogis = "DONGBU";
        /// <summary>Korea Post parcels (우체국택배).</summary>
        public const string KoreaPostParcel = "EPOST";
        /// <summary>Registered post (우편등기).</summary>
        public const string RegisteredPost = "REGISTPOST";
        /// <summary>Hanjin (한진택배).</summary>
        public const string Hanjin = "HANJIN";
        /// <summary>Hyundai (현대택배), today Lotte.</summary>
        public const string Hyundai = "HYUNDAI";
        /// <summary>KGB (KGB 택배).</summary>
        public const string Kgb = "KGBLS";
        /// <summary>GTX Logis (GTX 로지스).</summary>
        public const string Gtx = "INNOGIS";
        /// <summary>Daesin (대신택배).</summary>
        public const string Daesin = "DAESIN";
        /// <summary>Ilyang Logis (일양로지스).</summary>
        public const string Ilyang = "ILYANG";
        /// <summary>Kyungdong (경동택배).</summary>
        public const string Kyungdong = "KDEXP";
        /// <summary>Chunil (천일택배).</summary>
        public const string Chunil = "CHUNIL";
        /// <summary>A courier that is not in this list (기타 택배).</summary>
        public const string Other = "CH1";
        /// <summary>Hapdong (합동택배).</summary>
        public const string Hapdong = "HDEXP";
        /// <summary>Parcels of convenience stores (편의점택배).</summary>
        public const string ConvenienceStore = "CVSNET";
        /// <summary>DHL.</summary>
        public const string Dhl = "DHL";
        /// <summary>FedEx.</summary>
        public const string FedEx = "FEDEX";
        /// <summary>GSMNTON.</summary>
        public const string Gsmnton = "GSMNTON";
        /// <summary>WarpEx.</summary>
        public const string WarpEx = "WARPEX";
        /// <summary>WIZWA.</summary>
        public const string Wizwa = "WIZWA";
        /// <summary>EMS.</summary>
        public const string Ems = "EMS";
        /// <summary>DHL in Germany.</summary>
        public const string DhlGermany = "DHLDE";
        /// <summary>ACI.</summary>
        public const string Aci = "ACIEXPRESS";
        /// <summary>EZUSA.</summary>
        public const string Ezusa = "EZUSA";
        /// <summary>Pantos (범한판토스).</summary>
        public const string Pantos = "PANTOS";
        /// <summary>UPS.</summary>
        public const string Ups = "UPS";
        /// <summary>Hyundai, international (현대택배).</summary>
        public const string HyundaiInternational = "HLCGLOBAL";
        /// <summary>CJ Logistics, international (CJ 대한통운).</summary>
        public const string CjInternational = "KOREXG";
        /// <summary>TNT.</summary>
        public const string Tnt = "TNT";
        /// <summary>Sungwon Global (성원글로벌).</summary>
        public const string SungwonGlobal = "SWGEXP";
        /// <summary>Daewoon Global (대운글로벌).</summary>
        public const string DaewoonGlobal = "DAEWOON";
        /// <summary>USPS.</summary>
        public const string Usps = "USPS";
        /// <summary>i-parcel.</summary>
        public const string IParcel = "IPARCEL";
        /// <summary>Kunyoung (건영택배).</summary>
        public const string Kunyoung = "KUNYOUNG";
        /// <summary>HPL (한의사랑택배).</summary>
        public const string Hpl = "HPL";
        /// <summary>Dadream (다드림).</summary>
        public const string Dadream = "DADREAM";
        /// <summary>SLX.</summary>
        public const string Slx = "SLX";
        /// <summary>SF Express (순풍택배).</summary>
        public const string SfExpress = "SFEXPRESS";
        /// <summary>Honam (호남택배).</summary>
        public const string Honam = "HONAM";
    }
}
