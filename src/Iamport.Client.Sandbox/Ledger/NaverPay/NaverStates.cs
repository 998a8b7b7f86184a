namespace Iamport.Client.Sandbox.Ledger.NaverPay;

/// <summary>The states of product orders and claims that the sandbox itself brings about.</summary>
internal static class NaverStates
{
    public const string Paid = "PAYED";
    public const string Delivering = "DELIVERING";
    public const string Delivered = "DELIVERED";
    public const string Cancelled = "CANCELED";
    public const string Returned = "RETURNED";

    public const string Cancel = "CANCEL";
    public const string CancelRequest = "CANCEL_REQUEST";
    public const string CancelDone = "CANCEL_DONE";

    public const string Return = "RETURN";
    public const string ReturnRequest = "RETURN_REQUEST";
    public const string ReturnDone = "RETURN_DONE";
    public const string ReturnReject = "RETURN_REJECT";

    public const string Exchange = "EXCHANGE";
    public const string ExchangeRequest = "EXCHANGE_REQUEST";
    public const string ExchangeRedelivering = "EXCHANGE_REDELIVERING";

    public const string Collecting = "COLLECTING";
    public const string CollectDone = "COLLECT_DONE";

    private static readonly HashSet<string> ClosedClaims =
    [
        CancelDone, "CANCEL_REJECT", ReturnDone, ReturnReject, "EXCHANGE_DONE", "EXCHANGE_REJECT", "PURCHASE_DECISION_HOLDBACK_RELEASE",
        "ADMIN_CANCEL_DONE",
    ];

    public static bool IsOpenClaim(string? claimStatus) => claimStatus is not null && !ClosedClaims.Contains(claimStatus);
}
