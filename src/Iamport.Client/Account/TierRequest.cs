using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>What a sub-merchant is to be called.</summary>
public sealed partial record TierRequest : IRequest
{
    /// <summary>The name.</summary>
    public required string TierName { get; init; }
}
