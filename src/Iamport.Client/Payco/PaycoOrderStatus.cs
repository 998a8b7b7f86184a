using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Where an order stands at PAYCO.</summary>
[JsonConverter(typeof(OpenEnumConverter<PaycoOrderStatus>))]
public readonly record struct PaycoOrderStatus : IOpenEnum<PaycoOrderStatus>
{
    /// <summary>The goods are to be sent.</summary>
    public static readonly PaycoOrderStatus DeliveryStart = new(Values.DeliveryStart);
    /// <summary>The customer has accepted the purchase.</summary>
    public static readonly PaycoOrderStatus PurchaseDecision = new(Values.PurchaseDecision);
    /// <summary>The order is called off; the wire spells it with one L, unlike a payment's status.</summary>
    public static readonly PaycoOrderStatus Cancelled = new(Values.Cancelled);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public PaycoOrderStatus(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static PaycoOrderStatus IOpenEnum<PaycoOrderStatus>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>The goods are to be sent.</summary>
        public const string DeliveryStart = "DELIVERY_START";
        /// <summary>The customer has accepted the purchase.</summary>
        public const string PurchaseDecision = "PURCHASE_DECISION";
        /// <summary>The order is called off; the wire spells it with one L, unlike a payment's status.</summary>
        public const string Cancelled = "CANCELED";
    }
}
