using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>The network of a phone that is asked for a code; a customer of a virtual operator (MVNO) names the network that it rents.</summary>
[JsonConverter(typeof(OpenEnumConverter<OtpCarrier>))]
public readonly record struct OtpCarrier : IOpenEnum<OtpCarrier>
{
    /// <summary>SK Telecom.</summary>
    public static readonly OtpCarrier Skt = new(Values.Skt);
    /// <summary>KT.</summary>
    public static readonly OtpCarrier Kt = new(Values.Kt);
    /// <summary>LG U+.</summary>
    public static readonly OtpCarrier Lgt = new(Values.Lgt);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public OtpCarrier(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static OtpCarrier IOpenEnum<OtpCarrier>.FromValue(string value) => new(value);

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
    }
}
