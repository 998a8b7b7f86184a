namespace Iamport.Client;

/// <summary>Who sends the goods.</summary>
public sealed partial record EscrowSender : EscrowParty
{
    /// <summary>What the sender is to the receiver, in words, such as <c>본인</c> for the same person; daou wants it.</summary>
    public string? Relationship { get; init; }
}
