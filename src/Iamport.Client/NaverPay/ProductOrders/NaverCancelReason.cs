using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Why product orders are refunded before shipping.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverCancelReason>))]
public readonly record struct NaverCancelReason : IOpenEnum<NaverCancelReason>
{
    /// <summary>Sold out.</summary>
    public static readonly NaverCancelReason SoldOut = new(Values.SoldOut);
    /// <summary>Delivery is late.</summary>
    public static readonly NaverCancelReason DelayedDelivery = new(Values.DelayedDelivery);
    /// <summary>The buyer is not content with service or goods.</summary>
    public static readonly NaverCancelReason ProductUnsatisfied = new(Values.ProductUnsatisfied);
    /// <summary>The buyer no longer wants them.</summary>
    public static readonly NaverCancelReason IntentChanged = new(Values.IntentChanged);
    /// <summary>The buyer wants another colour or size.</summary>
    public static readonly NaverCancelReason ColorAndSize = new(Values.ColorAndSize);
    /// <summary>The buyer ordered the wrong goods.</summary>
    public static readonly NaverCancelReason WrongOrder = new(Values.WrongOrder);
    /// <summary>The goods were described wrongly.</summary>
    public static readonly NaverCancelReason IncorrectInfo = new(Values.IncorrectInfo);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverCancelReason(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverCancelReason IOpenEnum<NaverCancelReason>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Sold out.</summary>
        public const string SoldOut = "SOLD_OUT";
        /// <summary>Delivery is late.</summary>
        public const string DelayedDelivery = "DELAYED_DELIVERY";
        /// <summary>The buyer is not content with service or goods.</summary>
        public const string ProductUnsatisfied = "PRODUCT_UNSATISFIED";
        /// <summary>The buyer no longer wants them.</summary>
        public const string IntentChanged = "INTENT_CHANGED";
        /// <summary>The buyer wants another colour or size.</summary>
        public const string ColorAndSize = "COLOR_AND_SIZE";
        /// <summary>The buyer ordered the wrong goods.</summary>
        public const string WrongOrder = "WRONG_ORDER";
        /// <summary>The goods were described wrongly.</summary>
        public const string IncorrectInfo = "INCORRECT_INFO";
    }
}
