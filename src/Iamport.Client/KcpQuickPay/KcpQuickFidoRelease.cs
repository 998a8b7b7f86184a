using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A login by fingerprint or face that was turned off.</summary>
public sealed partial record KcpQuickFidoRelease
{
    /// <summary>Whose login it was.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string MemberId { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
