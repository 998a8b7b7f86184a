using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Why a return is put on hold.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverWithholdReason>))]
public readonly record struct NaverWithholdReason : IOpenEnum<NaverWithholdReason>
{
    /// <summary>The buyer owes the postage of the return.</summary>
    public static readonly NaverWithholdReason ReturnDeliveryFee = new(Values.ReturnDeliveryFee);
    /// <summary>The buyer owes another cost of the return (the wire says <c>EXTRAFEEE</c>).</summary>
    public static readonly NaverWithholdReason ExtraFee = new(Values.ExtraFee);
    /// <summary>The buyer owes both.</summary>
    public static readonly NaverWithholdReason ReturnDeliveryFeeAndExtraFee = new(Values.ReturnDeliveryFeeAndExtraFee);
    /// <summary>The goods have not come back.</summary>
    public static readonly NaverWithholdReason ReturnProductNotDelivered = new(Values.ReturnProductNotDelivered);
    /// <summary>Something else.</summary>
    public static readonly NaverWithholdReason Other = new(Values.Other);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverWithholdReason(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverWithholdReason IOpenEnum<NaverWithholdReason>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>The buyer owes the postage of the return.</summary>
        public const string ReturnDeliveryFee = "RETURN_DELIVERYFEE";
        /// <summary>The buyer owes another cost of the return (the wire says <c>EXTRAFEEE</c>).</summary>
        public const string ExtraFee = "EXTRAFEEE";
        /// <summary>The buyer owes both.</summary>
        public const string ReturnDeliveryFeeAndExtraFee = "RETURN_DELIVERYFEE_AND_EXTRAFEEE";
        /// <summary>The goods have not come back.</summary>
        public const string ReturnProductNotDelivered = "RETURN_PRODUCT_NOT_DELIVERED";
        /// <summary>Something else.</summary>
        public const string Other = "ETC";
    }
}
