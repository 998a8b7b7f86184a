namespace Iamport.Client.Sandbox.Ledger.Escrow;

internal sealed record EscrowDelivery(string Company, string Invoice, DateTimeOffset SentAt)
{
    public DateTimeOffset AppliedAt { get; init; }
}
