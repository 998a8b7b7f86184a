using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>An order at PAYCO.</summary>
public sealed partial record PaycoOrder
{
    /// <summary>Where it stands now.</summary>
    [JsonConverter(typeof(RequiredOpenEnum<PaycoOrderStatus>))]
    public required PaycoOrderStatus Status { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
