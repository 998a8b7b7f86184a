using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>The promotion that was applied to a payment.</summary>
public sealed partial record PaymentPromotion
{
    /// <summary>The promotion.</summary>
    public string? Id { get; init; }

    /// <summary>By how much it lowered the price, in units of the payment's currency; refunds count from before it.</summary>
    public decimal Discount { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
