using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Who carries the goods, in the service's codes for escrow; one list for all gateways, and not Naver Pay's.</summary>
[JsonConverter(typeof(OpenEnumConverter<EscrowCourier>))]
public readonly record struct EscrowCourier : IOpenEnum<EscrowCourier>
{
    /// <summary>Lotte Global Logistics, formerly Hyundai.</summary>
    public static readonly EscrowCourier Hyundai = new(Values.Hyundai);
    /// <summary>Hanaro.</summary>
    public static readonly EscrowCourier Hanaro = new(Values.Hanaro);
    /// <summary>SC Logis, formerly Sagawa.</summary>
    public static readonly EscrowCourier ScLogis = new(Values.ScLogis);
    /// <summary>Logen.</summary>
    public static readonly EscrowCourier Logen = new(Values.Logen);
    /// <summary>Yellow Cap.</summary>
    public static readonly EscrowCourier YellowCap = new(Values.YellowCap);
    /// <summary>Dongbu, later KG Logis.</summary>
    public static readonly EscrowCourier Dongbu = new(Values.Dongbu);
    /// <summary>Korea Post, parcels.</summary>
    public static readonly EscrowCourier KoreaPost = new(Values.KoreaPost);
    /// <summary>CJ Logistics.</summary>
    public static readonly EscrowCourier CjLogistics = new(Values.CjLogistics);
    /// <summary>Hanjin.</summary>
    public static readonly EscrowCourier Hanjin = new(Values.Hanjin);
    /// <summary>Daesin.</summary>
    public static readonly EscrowCourier Daesin = new(Values.Daesin);
    /// <summary>Any courier that has no code of its own.</summary>
    public static readonly EscrowCourier Other = new(Values.Other);
    /// <summary>Korea Post, registered mail; in the older manual only.</summary>
    public static readonly EscrowCourier RegisteredPost = new(Values.RegisteredPost);
    /// <summary>Chunil; in the older manual only.</summary>
    public static readonly EscrowCourier Chunil = new(Values.Chunil);
    /// <summary>Ilyang; in the older manual only.</summary>
    public static readonly EscrowCourier Ilyang = new(Values.Ilyang);
    /// <summary>CVSnet, from convenience stores; in the older manual only.</summary>
    public static readonly EscrowCourier CvsNet = new(Values.CvsNet);
    /// <summary>Kyungdong; in the older manual only.</summary>
    public static readonly EscrowCourier Kyungdong = new(Values.Kyungdong);
    /// <summary>Honam; in the older manual only.</summary>
    public static readonly EscrowCourier Honam = new(Values.Honam);
    /// <summary>Hapdong; in the older manual only.</summary>
    public static readonly EscrowCourier Hapdong = new(Values.Hapdong);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public EscrowCourier(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static EscrowCourier IOpenEnum<EscrowCourier>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Lotte Global Logistics, formerly Hyundai.</summary>
        public const string Hyundai = "HYUNDAI";
        /// <summary>Hanaro.</summary>
        public const string Hanaro = "HANARO";
        /// <summary>SC Logis, formerly Sagawa.</summary>
        public const string ScLogis = "SAGAWA";
        /// <summary>Logen.</summary>
        public const string Logen = "KGB";
        /// <summary>Yellow Cap.</summary>
        public const string YellowCap = "YELLOWCAP";
        /// <summary>Dongbu, later KG Logis.</summary>
        public const string Dongbu = "DONGBU";
        /// <summary>Korea Post, parcels.</summary>
        public const string KoreaPost = "EPOST";
        /// <summary>CJ Logistics.</summary>
        public const string CjLogistics = "CJGLS";
        /// <summary>Hanjin.</summary>
        public const string Hanjin = "HANJIN";
        /// <summary>Daesin.</summary>
        public const string Daesin = "DAESIN";
        /// <summary>Any courier that has no code of its own.</summary>
        public const string Other = "ETC";
        /// <summary>Korea Post, registered mail; in the older manual only.</summary>
        public const string RegisteredPost = "REGISTPOST";
        /// <summary>Chunil; in the older manual only.</summary>
        public const string Chunil = "CHUNIL";
        /// <summary>Ilyang; in the older manual only.</summary>
        public const string Ilyang = "ILYANG";
        /// <summary>CVSnet, from convenience stores; in the older manual only.</summary>
        public const string CvsNet = "CVSNET";
        /// <summary>Kyungdong; in the older manual only.</summary>
        public const string Kyungdong = "KDEXP";
        /// <summary>Honam; in the older manual only.</summary>
        public const string Honam = "HONAM";
        /// <summary>Hapdong; in the older manual only.</summary>
        public const string Hapdong = "HDEXP";
    }
}
