using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Who ends the escrow of a payment.</summary>
public sealed partial record ConfirmNaverPurchaseRequest : IRequest
{
    /// <summary>Who confirms the purchase; the shop by default.</summary>
    public Requester? Requester { get; init; }
}
