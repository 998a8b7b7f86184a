namespace Iamport.Client.Sandbox.Ledger.Checkout;

/// <summary>What the shop's page is told; a claim that its server has to verify.</summary>
internal sealed record WindowResult(string? ImpUid, string? MerchantUid, string? ErrorCode = null, string? ErrorMessage = null)
{
    private const string Refusal = "F400";
    private const string PaidAlready = "F1002";

    public bool Success => ErrorCode is null;

    public SandboxPayment? Payment { get; init; }

    public static WindowResult Of(SandboxPayment payment) =>
        new(payment.ImpUid, payment.MerchantUid, payment.FailReason is null ? null : Refusal, payment.FailReason) { Payment = payment };

    public static WindowResult Refused(string? impUid, string? merchantUid, string message) => new(impUid, merchantUid, Refusal, message);

    public static WindowResult AlreadyPaid(string merchantUid) =>
        new(null, merchantUid, PaidAlready, $"이미 결제가 이루어진 거래건입니다: {merchantUid}");
}
