using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>The carrier that an identity verification begins with.</summary>
[JsonConverter(typeof(OpenEnumConverter<IdentityCarrier>))]
public readonly record struct IdentityCarrier : IOpenEnum<IdentityCarrier>
{
    /// <summary>SK Telecom.</summary>
    public static readonly IdentityCarrier Skt = new(Values.Skt);
    /// <summary>KT.</summary>
    public static readonly IdentityCarrier Kt = new(Values.Kt);
    /// <summary>LG U+.</summary>
    public static readonly IdentityCarrier Lgt = new(Values.Lgt);
    /// <summary>A virtual operator.</summary>
    public static readonly IdentityCarrier Mvno = new(Values.Mvno);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public IdentityCarrier(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static IdentityCarrier IOpenEnum<IdentityCarrier>.FromValue(string value) => new(value);

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
        /// <summary>A virtual operator.</summary>
        public const string Mvno = "MVNO";
    }
}
