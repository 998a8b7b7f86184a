namespace Iamport.Client;

/// <summary>A delivery to register.</summary>
public sealed partial record RegisterEscrowDeliveryRequest : EscrowDeliveryRequest
{
    /// <summary>
    /// False to tell the customer nothing by mail once the purchase is confirmed; otherwise the address given in the payment window is
    /// told. nice_v2 only.
    /// </summary>
    public bool? SendEmail { get; init; }
}
