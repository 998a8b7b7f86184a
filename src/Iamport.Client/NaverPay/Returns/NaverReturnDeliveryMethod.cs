using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>How goods come back.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverReturnDeliveryMethod>))]
public readonly record struct NaverReturnDeliveryMethod : IOpenEnum<NaverReturnDeliveryMethod>
{
    /// <summary>By the courier that the shop has ordered already.</summary>
    public static readonly NaverReturnDeliveryMethod Designated = new(Values.Designated);
    /// <summary>By a parcel of the buyer's; it has to be named.</summary>
    public static readonly NaverReturnDeliveryMethod Parcel = new(Values.Parcel);
    /// <summary>The buyer brings them.</summary>
    public static readonly NaverReturnDeliveryMethod Individual = new(Values.Individual);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverReturnDeliveryMethod(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverReturnDeliveryMethod IOpenEnum<NaverReturnDeliveryMethod>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>By the courier that the shop has ordered already.</summary>
        public const string Designated = "RETURN_DESIGNATED";
        /// <summary>By a parcel of the buyer's; it has to be named.</summary>
        public const string Parcel = "RETURN_DELIVERY";
        /// <summary>The buyer brings them.</summary>
        public const string Individual = "RETURN_INDIVIDUAL";
    }
}
