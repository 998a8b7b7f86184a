using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Why product orders are to come back.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverReturnReason>))]
public readonly record struct NaverReturnReason : IOpenEnum<NaverReturnReason>
{
    /// <summary>The buyer no longer wants them.</summary>
    public static readonly NaverReturnReason IntentChanged = new(Values.IntentChanged);
    /// <summary>The buyer wants another colour or size.</summary>
    public static readonly NaverReturnReason ColorAndSize = new(Values.ColorAndSize);
    /// <summary>The buyer ordered the wrong goods.</summary>
    public static readonly NaverReturnReason WrongOrder = new(Values.WrongOrder);
    /// <summary>The buyer is not content with service or goods.</summary>
    public static readonly NaverReturnReason ProductUnsatisfied = new(Values.ProductUnsatisfied);
    /// <summary>Delivery is late.</summary>
    public static readonly NaverReturnReason DelayedDelivery = new(Values.DelayedDelivery);
    /// <summary>Sold out.</summary>
    public static readonly NaverReturnReason SoldOut = new(Values.SoldOut);
    /// <summary>Something was missing from the delivery.</summary>
    public static readonly NaverReturnReason DroppedDelivery = new(Values.DroppedDelivery);
    /// <summary>They are broken.</summary>
    public static readonly NaverReturnReason Broken = new(Values.Broken);
    /// <summary>The goods were described wrongly.</summary>
    public static readonly NaverReturnReason IncorrectInfo = new(Values.IncorrectInfo);
    /// <summary>Other goods were delivered.</summary>
    public static readonly NaverReturnReason WrongDelivery = new(Values.WrongDelivery);
    /// <summary>They were delivered in another colour or the like.</summary>
    public static readonly NaverReturnReason WrongOption = new(Values.WrongOption);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverReturnReason(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverReturnReason IOpenEnum<NaverReturnReason>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>The buyer no longer wants them.</summary>
        public const string IntentChanged = "INTENT_CHANGED";
        /// <summary>The buyer wants another colour or size.</summary>
        public const string ColorAndSize = "COLOR_AND_SIZE";
        /// <summary>The buyer ordered the wrong goods.</summary>
        public const string WrongOrder = "WRONG_ORDER";
        /// <summary>The buyer is not content with service or goods.</summary>
        public const string ProductUnsatisfied = "PRODUCT_UNSATISFIED";
        /// <summary>Delivery is late.</summary>
        public const string DelayedDelivery = "DELAYED_DELIVERY";
        /// <summary>Sold out.</summary>
        public const string SoldOut = "SOLD_OUT";
        /// <summary>Something was missing from the delivery.</summary>
        public const string DroppedDelivery = "DROPPED_DELIVERY";
        /// <summary>They are broken.</summary>
        public const string Broken = "BROKEN";
        /// <summary>The goods were described wrongly.</summary>
        public const string IncorrectInfo = "INCORRECT_INFO";
        /// <summary>Other goods were delivered.</summary>
        public const string WrongDelivery = "WRONG_DELIVERY";
        /// <summary>They were delivered in another colour or the like.</summary>
        public const string WrongOption = "WRONG_OPTION";
    }
}
