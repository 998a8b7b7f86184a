using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What kind of goods Paymentwall is told of.</summary>
[JsonConverter(typeof(OpenEnumConverter<PaymentwallDeliveryType>))]
public readonly record struct PaymentwallDeliveryType : IOpenEnum<PaymentwallDeliveryType>
{
    /// <summary>Goods that a courier carries.</summary>
    public static readonly PaymentwallDeliveryType Physical = new(Values.Physical);
    /// <summary>Goods that travel over the net.</summary>
    public static readonly PaymentwallDeliveryType Digital = new(Values.Digital);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public PaymentwallDeliveryType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static PaymentwallDeliveryType IOpenEnum<PaymentwallDeliveryType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Goods that a courier carries.</summary>
        public const string Physical = "physical";
        /// <summary>Goods that travel over the net.</summary>
        public const string Digital = "digital";
    }
}
