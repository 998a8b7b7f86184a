using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A sub-merchant of an agency; <see cref="IIamportClient.ForTier"/> acts on its behalf.</summary>
public sealed partial record Tier
{
    /// <summary>The code, three upper-case letters or digits.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string TierCode { get; init; }

    /// <summary>The name.</summary>
    public string? TierName { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
