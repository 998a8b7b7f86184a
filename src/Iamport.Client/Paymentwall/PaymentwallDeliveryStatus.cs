using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>How far a delivery has come, as Paymentwall is told.</summary>
[JsonConverter(typeof(OpenEnumConverter<PaymentwallDeliveryStatus>))]
public readonly record struct PaymentwallDeliveryStatus : IOpenEnum<PaymentwallDeliveryStatus>
{
    /// <summary>Ordered, and not sent yet.</summary>
    public static readonly PaymentwallDeliveryStatus OrderPlaced = new(Values.OrderPlaced);
    /// <summary>Sent.</summary>
    public static readonly PaymentwallDeliveryStatus OrderShipped = new(Values.OrderShipped);
    /// <summary>On its way.</summary>
    public static readonly PaymentwallDeliveryStatus Delivering = new(Values.Delivering);
    /// <summary>Arrived.</summary>
    public static readonly PaymentwallDeliveryStatus Delivered = new(Values.Delivered);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public PaymentwallDeliveryStatus(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static PaymentwallDeliveryStatus IOpenEnum<PaymentwallDeliveryStatus>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Ordered, and not sent yet.</summary>
        public const string OrderPlaced = "order_placed";
        /// <summary>Sent.</summary>
        public const string OrderShipped = "order_shipped";
        /// <summary>On its way.</summary>
        public const string Delivering = "delivering";
        /// <summary>Arrived.</summary>
        public const string Delivered = "delivered";
    }
}
