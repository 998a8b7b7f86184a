using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>A payment that a customer is about to make at a convenience store's counter.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the barcode, with which anybody could pay.</remarks>
public sealed partial record CounterPayment
{
    /// <summary>The barcode that was scanned.</summary>
    public string? Barcode { get; init; }

    /// <summary>How the customer wants to pay.</summary>
    [JsonPropertyName("payType")]
    public CounterPayType? PayType { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>How it is paid.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"CounterPayment {{ PayType = {PayType} }}";
}
