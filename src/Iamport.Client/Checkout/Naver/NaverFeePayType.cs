using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>When the customer pays for delivery.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverFeePayType>))]
public readonly record struct NaverFeePayType : IOpenEnum<NaverFeePayType>
{
    /// <summary>With the order.</summary>
    public static readonly NaverFeePayType Prepaid = new(Values.Prepaid);
    /// <summary>At the door.</summary>
    public static readonly NaverFeePayType CashOnDelivery = new(Values.CashOnDelivery);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverFeePayType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverFeePayType IOpenEnum<NaverFeePayType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>With the order.</summary>
        public const string Prepaid = "PREPAYED";
        /// <summary>At the door.</summary>
        public const string CashOnDelivery = "CASH_ON_DELIVERY";
    }
}
