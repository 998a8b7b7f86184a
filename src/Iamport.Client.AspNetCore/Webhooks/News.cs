namespace Iamport.Client.AspNetCore.Webhooks;

/// <summary>
/// Whether a payment shows what its webhook tells of. The body is a claim that anybody can make: it can have us wait and look again, and
/// nothing else.
/// </summary>
internal static class News
{
    public static bool IsShownBy(this WebhookNotification news, Payment payment) =>
        ShowsRefund(payment, news.CancellationId) && ShowsStatus(payment, news);

    private static bool ShowsRefund(Payment payment, string? cancellationId) =>
        string.IsNullOrEmpty(cancellationId) || payment.CancelHistory.Any(entry => entry.CancellationId == cancellationId);

    private static bool ShowsStatus(Payment payment, WebhookNotification news) => news.Status?.Value switch
    {
        PaymentStatus.Values.Paid => payment.Status == PaymentStatus.Paid || (WasPaid(payment) && !LacksDeposit(payment)),
        PaymentStatus.Values.Cancelled => payment.Status == PaymentStatus.Cancelled || payment.CancelAmount > 0 || payment.CancelHistory.Count > 0,
        PaymentStatus.Values.Failed => payment.Status != PaymentStatus.Ready,
        PaymentStatus.Values.Ready => payment.Status != PaymentStatus.Ready || payment.PayMethod != PayMethod.Vbank || HasAccount(payment),

        // No status, or one that no document names: of a payment that is ready only an account that was issued is told.
        _ => payment.Status != PaymentStatus.Ready || HasAccount(payment),
    };

    private static bool WasPaid(Payment payment) => payment.Status == PaymentStatus.Cancelled || payment.PaidAt is not null;

    /// <summary>A fixed account that was refunded stays cancelled: a deposit that is told of is there only if one came after the refund.</summary>
    private static bool LacksDeposit(Payment payment) =>
        payment.CancelHistory.Count > 0 && payment.DepositHistory.Max(deposit => deposit.DepositedAt) <= payment.CancelHistory.Max(entry => entry.CancelledAt);

    private static bool HasAccount(Payment payment) => !string.IsNullOrEmpty(payment.VbankNum);
}
