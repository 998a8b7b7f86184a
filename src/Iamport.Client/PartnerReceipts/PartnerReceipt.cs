using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>A sales slip that names sub-merchants.</summary>
public sealed partial record PartnerReceipt
{
    /// <summary>Where the slip can be seen.</summary>
    public Uri? ReceiptUrl { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
