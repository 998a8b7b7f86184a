using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A member of the shop's KCP Quick Pay.</summary>
public sealed partial record KcpQuickMember
{
    /// <summary>The member, as the shop named it.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string MemberId { get; init; }

    /// <summary>The gateway, KCP Quick Pay.</summary>
    public PgProvider? PgProvider { get; init; }

    /// <summary>The merchant's identifier at the gateway (MID).</summary>
    public string? PgId { get; init; }

    /// <summary>When the member registered.</summary>
    public DateTimeOffset? Inserted { get; init; }

    /// <summary>When that last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
