namespace Iamport.Client;

/// <summary>A delivery to put in the place of the one registered.</summary>
public sealed partial record UpdateEscrowDeliveryRequest : EscrowDeliveryRequest;
