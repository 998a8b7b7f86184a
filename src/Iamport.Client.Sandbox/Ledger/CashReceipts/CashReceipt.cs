namespace Iamport.Client.Sandbox.Ledger.CashReceipts;

/// <param name="Uid">The payment, or the order of cash taken elsewhere.</param>
/// <param name="PgProvider">The gateway that issues it.</param>
/// <param name="Type"><c>person</c> or <c>company</c>.</param>
/// <param name="Amount">What was paid in cash.</param>
/// <param name="Vat">The tax in it.</param>
internal sealed record CashReceipt(string Uid, string PgProvider, string Type, decimal Amount, decimal Vat)
{
    public string ReceiptTid { get; init; } = "";

    public string ApplyNum { get; init; } = "";

    public Uri? ReceiptUrl { get; init; }

    public DateTimeOffset AppliedAt { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }
}
