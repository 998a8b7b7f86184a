using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Where a member's login by fingerprint or face is to be turned off.</summary>
public sealed partial record ReleaseKcpQuickFidoRequest : IRequest
{
    /// <summary>The KCP Quick Pay channel.</summary>
    public required string ChannelKey { get; init; }
}
