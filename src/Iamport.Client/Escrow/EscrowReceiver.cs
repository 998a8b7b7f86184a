namespace Iamport.Client;

/// <summary>Who receives the goods.</summary>
public sealed partial record EscrowReceiver : EscrowParty;
