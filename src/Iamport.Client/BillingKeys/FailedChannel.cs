using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>A channel of a super billing key that did not take the card.</summary>
public sealed partial record FailedChannel
{
    /// <summary>Why, by kind.</summary>
    public ChannelFailureType? Type { get; init; }

    /// <summary>Why, in the gateway's words.</summary>
    public string? Message { get; init; }

    /// <summary>The gateway.</summary>
    public PgProvider? PgProvider { get; init; }

    /// <summary>The merchant's identifier at the gateway (MID).</summary>
    public string? PgId { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
