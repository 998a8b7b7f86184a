using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What is sold, for gateways that must know (ksnet, paypal_v2, carrier billing).</summary>
[JsonConverter(typeof(OpenEnumConverter<PaymentProductType>))]
public readonly record struct PaymentProductType : IOpenEnum<PaymentProductType>
{
    /// <summary>Goods or services of the physical world.</summary>
    public static readonly PaymentProductType Real = new(Values.Real);
    /// <summary>Digital content.</summary>
    public static readonly PaymentProductType Digital = new(Values.Digital);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public PaymentProductType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static PaymentProductType IOpenEnum<PaymentProductType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Goods or services of the physical world.</summary>
        public const string Real = "real";
        /// <summary>Digital content.</summary>
        public const string Digital = "digital";
    }
}
