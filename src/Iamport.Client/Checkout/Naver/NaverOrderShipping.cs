using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>How goods are delivered, and for how much, in Korean won.</summary>
public sealed partial record NaverOrderShipping
{
    /// <summary>Goods of the same group go in one parcel and pay for delivery once.</summary>
    [JsonPropertyName("groupId")]
    public string? GroupId { get; init; }

    /// <summary>How they reach the buyer.</summary>
    public NaverDeliveryMethod? Method { get; init; }

    /// <summary>What delivery costs, in Korean won.</summary>
    [JsonPropertyName("baseFee")]
    public required int BaseFee { get; init; }

    /// <summary>When that is paid.</summary>
    [JsonPropertyName("feePayType")]
    public required NaverFeePayType FeePayType { get; init; }

    /// <summary>When it costs less or more.</summary>
    [JsonPropertyName("feeRule")]
    public NaverShippingFeeRule? FeeRule { get; init; }

    /// <summary>The price.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"NaverOrderShipping {{ BaseFee = {BaseFee} }}";

    internal void Validate()
    {
        Requires.That(BaseFee >= 0, $"BaseFee is {BaseFee}; it must not be negative.", nameof(BaseFee));
        Requires.Text(FeePayType.Value, nameof(FeePayType));
    }
}
