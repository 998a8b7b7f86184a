using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>When delivery costs less or more, in Korean won.</summary>
public sealed partial record NaverShippingFeeRule
{
    /// <summary>From this price on, in Korean won, it is free.</summary>
    [JsonPropertyName("freeByThreshold")]
    public int? FreeByThreshold { get; init; }

    /// <summary>After every so many pieces it is due again.</summary>
    [JsonPropertyName("repeatByQty")]
    public int? RepeatByQuantity { get; init; }

    /// <summary>What is added from some number of pieces on.</summary>
    [JsonPropertyName("rangesByQty")]
    public IReadOnlyList<NaverQuantitySurcharge>? RangesByQuantity { get; init; }

    /// <summary>What is added in parts of the country.</summary>
    [JsonPropertyName("surchargesByArea")]
    public IReadOnlyList<NaverAreaSurcharge>? SurchargesByArea { get; init; }
}
