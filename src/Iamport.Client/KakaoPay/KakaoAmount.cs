using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>An amount of money at Kakao Pay and its parts, in won.</summary>
public sealed partial record KakaoAmount
{
    /// <summary>All of it.</summary>
    public decimal? Total { get; init; }

    /// <summary>The part that carries no value-added tax.</summary>
    public decimal? TaxFree { get; init; }

    /// <summary>The value-added tax in it.</summary>
    public decimal? Vat { get; init; }

    /// <summary>The discount in it.</summary>
    public decimal? Discount { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
