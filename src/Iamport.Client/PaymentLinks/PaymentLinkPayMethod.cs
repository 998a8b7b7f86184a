using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>One way to pay that a link's page offers.</summary>
public sealed partial record PaymentLinkPayMethod
{
    /// <summary>The means.</summary>
    public required PayMethod PayMethod { get; init; }

    /// <summary>What the page calls it.</summary>
    public required string Label { get; init; }

    /// <summary>The channel to pay by.</summary>
    [JsonPropertyName("channelKey")]
    public string? ChannelKey { get; init; }

    /// <summary>The older way to choose the gateway, as <c>{pg}</c> or <c>{pg}.{mid}</c>.</summary>
    public string? Pg { get; init; }
}
