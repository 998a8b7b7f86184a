namespace Iamport.Client;

/// <summary>Who receives the goods.</summary>
public sealed record EscrowReceiver : EscrowParty;
