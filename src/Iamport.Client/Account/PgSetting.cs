using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A channel: the merchant's contract with a gateway, as the console has it.</summary>
public sealed partial record PgSetting
{
    /// <summary>The gateway.</summary>
    [JsonConverter(typeof(RequiredOpenEnum<PgProvider>))]
    public required PgProvider PgProvider { get; init; }

    /// <summary>The merchant's identifier at the gateway (MID).</summary>
    public string? PgId { get; init; }

    /// <summary>True for a test channel.</summary>
    public bool? Sandbox { get; init; }

    /// <summary>What it is for.</summary>
    public PgSettingType? Type { get; init; }

    /// <summary>What the console calls it.</summary>
    public string? ChannelName { get; init; }

    /// <summary>What requests call it by.</summary>
    public string? ChannelKey { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
