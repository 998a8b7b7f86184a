using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>The one way to pay of a link without a page to choose on.</summary>
public sealed partial record PaymentLinkDirect
{
    /// <summary>The means.</summary>
    public required PayMethod PayMethod { get; init; }

    /// <summary>The channel to pay by.</summary>
    [JsonPropertyName("channelKey")]
    public string? ChannelKey { get; init; }

    /// <summary>The older way to choose the gateway, as <c>{pg}</c> or <c>{pg}.{mid}</c>.</summary>
    public string? Pg { get; init; }
}
