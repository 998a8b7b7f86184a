using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>From where a payment was made.</summary>
[JsonConverter(typeof(OpenEnumConverter<PaymentChannel>))]
public readonly record struct PaymentChannel : IOpenEnum<PaymentChannel>
{
    /// <summary>A payment window on a computer.</summary>
    public static readonly PaymentChannel Pc = new(Values.Pc);
    /// <summary>A payment window on a phone.</summary>
    public static readonly PaymentChannel Mobile = new(Values.Mobile);
    /// <summary>The REST API, without a window.</summary>
    public static readonly PaymentChannel Api = new(Values.Api);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public PaymentChannel(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static PaymentChannel IOpenEnum<PaymentChannel>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>A payment window on a computer.</summary>
        public const string Pc = "pc";
        /// <summary>A payment window on a phone.</summary>
        public const string Mobile = "mobile";
        /// <summary>The REST API, without a window.</summary>
        public const string Api = "api";
    }
}
