namespace Iamport.Client.Escrow;

/// <summary>Who receives the goods.</summary>
public sealed record EscrowReceiver : EscrowParty;
