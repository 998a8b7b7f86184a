using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>The carrier whose bill pays.</summary>
[JsonConverter(typeof(OpenEnumConverter<PhoneCarrier>))]
public readonly record struct PhoneCarrier : IOpenEnum<PhoneCarrier>
{
    /// <summary>SK Telecom.</summary>
    public static readonly PhoneCarrier Skt = new(Values.Skt);
    /// <summary>KT.</summary>
    public static readonly PhoneCarrier Kt = new(Values.Kt);
    /// <summary>LG U+.</summary>
    public static readonly PhoneCarrier Lgt = new(Values.Lgt);
    /// <summary>CJ HelloVision (virtual).</summary>
    public static readonly PhoneCarrier Cjh = new(Values.Cjh);
    /// <summary>KCT (virtual).</summary>
    public static readonly PhoneCarrier Kct = new(Values.Kct);
    /// <summary>SK 7mobile (virtual).</summary>
    public static readonly PhoneCarrier Skl = new(Values.Skl);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public PhoneCarrier(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static PhoneCarrier IOpenEnum<PhoneCarrier>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>SK Telecom.</summary>
        public const string Skt = "SKT";
        /// <summary>KT.</summary>
        public const string Kt = "KTF";
        /// <summary>LG U+.</summary>
        public const string Lgt = "LGT";
        /// <summary>CJ HelloVision (virtual).</summary>
        public const string Cjh = "CJH";
        /// <summary>KCT (virtual).</summary>
        public const string Kct = "KCT";
        /// <summary>SK 7mobile (virtual).</summary>
        public const string Skl = "SKL";
    }
}
