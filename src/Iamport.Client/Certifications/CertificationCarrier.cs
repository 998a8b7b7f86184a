using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>The carrier of a phone, as an identity verification tells it; a virtual operator (MVNO) is told by the network that it rents.</summary>
[JsonConverter(typeof(OpenEnumConverter<CertificationCarrier>))]
public readonly record struct CertificationCarrier : IOpenEnum<CertificationCarrier>
{
    /// <summary>SK Telecom.</summary>
    public static readonly CertificationCarrier Skt = new(Values.Skt);
    /// <summary>KT.</summary>
    public static readonly CertificationCarrier Kt = new(Values.Kt);
    /// <summary>LG U+.</summary>
    public static readonly CertificationCarrier Lgt = new(Values.Lgt);
    /// <summary>A virtual operator on SK Telecom's network.</summary>
    public static readonly CertificationCarrier SktMvno = new(Values.SktMvno);
    /// <summary>A virtual operator on KT's network.</summary>
    public static readonly CertificationCarrier KtMvno = new(Values.KtMvno);
    /// <summary>A virtual operator on LG U+'s network.</summary>
    public static readonly CertificationCarrier LgtMvno = new(Values.LgtMvno);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public CertificationCarrier(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static CertificationCarrier IOpenEnum<CertificationCarrier>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>SK Telecom.</summary>
        public const string Skt = "SKT";
        /// <summary>KT.</summary>
        public const string Kt = "KT";
        /// <summary>LG U+.</summary>
        public const string Lgt = "LGT";
        /// <summary>A virtual operator on SK Telecom's network.</summary>
        public const string SktMvno = "SKT_MVNO";
        /// <summary>A virtual operator on KT's network.</summary>
        public const string KtMvno = "KT_MVNO";
        /// <summary>A virtual operator on LG U+'s network.</summary>
        public const string LgtMvno = "LGT_MVNO";
    }
}
