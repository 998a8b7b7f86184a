namespace Iamport.Client.Sandbox.Ledger;

internal static class PaymentStatuses
{
    public const string Ready = "ready";
    public const string Paid = "paid";
    public const string Cancelled = "cancelled";
    public const string Failed = "failed";
}
