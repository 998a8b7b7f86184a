using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What a channel is for.</summary>
[JsonConverter(typeof(OpenEnumConverter<PgSettingType>))]
public readonly record struct PgSettingType : IOpenEnum<PgSettingType>
{
    /// <summary>Payments through the payment window.</summary>
    public static readonly PgSettingType Payment = new(Values.Payment);
    /// <summary>Payments by the API, without a window.</summary>
    public static readonly PgSettingType ApiPayment = new(Values.ApiPayment);
    /// <summary>Identity verifications.</summary>
    public static readonly PgSettingType Certification = new(Values.Certification);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public PgSettingType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static PgSettingType IOpenEnum<PgSettingType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Payments through the payment window.</summary>
        public const string Payment = "payment";
        /// <summary>Payments by the API, without a window.</summary>
        public const string ApiPayment = "api_payment";
        /// <summary>Identity verifications.</summary>
        public const string Certification = "certification";
    }
}
