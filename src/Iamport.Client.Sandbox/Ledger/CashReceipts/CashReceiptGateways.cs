namespace Iamport.Client.Sandbox.Ledger.CashReceipts;

/// <summary>Which gateways issue cash receipts, and which take them back.</summary>
internal static class CashReceiptGateways
{
    private static readonly string[] IssueAndRevoke =
        ["html5_inicis", "kcp", "settle", "nice", "daou", "tosspayments", "nice_v2", "ksnet", "smartro_v2", "welcome"];

    private static readonly string[] IssueOnly = ["kicc", "smartro"];

    public static void CheckIssue(string pgProvider) => Check(IssueAndRevoke.Contains(pgProvider) || IssueOnly.Contains(pgProvider));

    /// <summary>daou takes part only for payments of its own.</summary>
    public static void CheckIssueExternal(string pgProvider)
    {
        CheckIssue(pgProvider);
        Check(pgProvider != "daou");
    }

    public static void CheckRevoke(string pgProvider) => Check(IssueAndRevoke.Contains(pgProvider));

    private static void Check(bool supported)
    {
        if (!supported)
        {
            throw new RefusalException(501, 1, "현금영수증을 지원하지 않는 PG사입니다.");
        }
    }
}
