using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>The delivery registered for an escrow payment.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the tracking number.</remarks>
public sealed partial record EscrowDelivery
{
    /// <summary>Who carries the goods.</summary>
    public EscrowCourier? Company { get; init; }

    /// <summary>The tracking number.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string Invoice { get; init; }

    /// <summary>When the goods were sent.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When the delivery was registered.</summary>
    public DateTimeOffset? AppliedAt { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>When it was sent and registered.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"EscrowDelivery {{ SentAt = {SentAt:O}, AppliedAt = {AppliedAt:O} }}";
}
