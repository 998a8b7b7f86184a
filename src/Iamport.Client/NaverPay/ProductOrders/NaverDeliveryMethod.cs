using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>How goods reach the buyer.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverDeliveryMethod>))]
public readonly record struct NaverDeliveryMethod : IOpenEnum<NaverDeliveryMethod>
{
    /// <summary>By parcel, registered post or small packet; the parcel has to be named.</summary>
    public static readonly NaverDeliveryMethod Parcel = new(Values.Parcel);
    /// <summary>With a label printed by Goodsflow.</summary>
    public static readonly NaverDeliveryMethod GoodsflowLabel = new(Values.GoodsflowLabel);
    /// <summary>The buyer fetches them.</summary>
    public static readonly NaverDeliveryMethod VisitReceipt = new(Values.VisitReceipt);
    /// <summary>The shop brings them.</summary>
    public static readonly NaverDeliveryMethod DirectDelivery = new(Values.DirectDelivery);
    /// <summary>By a courier on a motorcycle.</summary>
    public static readonly NaverDeliveryMethod QuickService = new(Values.QuickService);
    /// <summary>Nothing is delivered.</summary>
    public static readonly NaverDeliveryMethod Nothing = new(Values.Nothing);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverDeliveryMethod(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverDeliveryMethod IOpenEnum<NaverDeliveryMethod>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>By parcel, registered post or small packet; the parcel has to be named.</summary>
        public const string Parcel = "DELIVERY";
        /// <summary>With a label printed by Goodsflow.</summary>
        public const string GoodsflowLabel = "GDFW_ISSUE_SVC";
        /// <summary>The buyer fetches them.</summary>
        public const string VisitReceipt = "VISIT_RECEIPT";
        /// <summary>The shop brings them.</summary>
        public const string DirectDelivery = "DIRECT_DELIVERY";
        /// <summary>By a courier on a motorcycle.</summary>
        public const string QuickService = "QUICK_SVC";
        /// <summary>Nothing is delivered.</summary>
        public const string Nothing = "NOTHING";
    }
}
