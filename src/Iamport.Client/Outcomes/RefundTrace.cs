namespace Iamport.Client.Outcomes;

/// <summary>
/// Recognises a refund by its transition: an entry of its amount that starts from what its caller believed to be left. What is left only
/// falls, so there is one such entry at most.
/// </summary>
internal static class RefundTrace
{
    /// <summary>What can still be refunded; like every amount of a refund it counts from before a promotion's discount.</summary>
    public static decimal Remaining(Payment payment) => payment.Amount + Discount(payment) - payment.CancelAmount;

    /// <summary>
    /// Whether a refund that does not show did not happen. Not where the gateway finishes refunds later, nor where the history leaves
    /// open what has gone back: it may lack an entry, and after a promotion its amounts may be other than those asked for.
    /// </summary>
    public static bool TellsAll(Payment payment) =>
        !FinishesLater(payment)
        && payment.CancelHistory.Sum(entry => entry.Amount) == payment.CancelAmount
        && (payment.CancelAmount == 0 || Discount(payment) == 0);

    private static bool FinishesLater(Payment payment) =>
        payment.PgProvider?.Value is PgProvider.Values.Paypal or PgProvider.Values.PaypalV2
        || payment.PayMethod == PayMethod.Wechat
        || (payment.PgProvider == PgProvider.SmartroV2 && payment.PayMethod == PayMethod.Vbank);

    /// <summary>Looks for the refund in what the payment tells of itself.</summary>
    public static RefundOutcome.Refunded? Find(Payment payment, CancelPaymentRequest request)
    {
        var history = InOrder(payment.CancelHistory);
        // Whether the history counts from before a discount is not documented.
        foreach (var whole in new[] { payment.Amount, payment.Amount + Discount(payment) }.Distinct())
        {
            if (Find(history, whole, request) is { } entry)
            {
                return new(payment, entry);
            }
        }

        return payment.Status == PaymentStatus.Cancelled && payment.CancelHistory.Count == 0 && request.Amount is null
            ? new(payment, Cancellation: null)
            : null;
    }

    private static PaymentCancellation? Find(IReadOnlyList<PaymentCancellation> history, decimal whole, CancelPaymentRequest request)
    {
        var left = whole;
        foreach (var entry in history)
        {
            if ((request.Checksum is null || request.Checksum == left) && entry.Amount == (request.Amount ?? left))
            {
                return entry;
            }

            left -= entry.Amount;
        }

        return null;
    }

    // Times are whole seconds. What lies in one second stands in the order that the list has overall: as made, unless its times fall.
    private static IReadOnlyList<PaymentCancellation> InOrder(IReadOnlyList<PaymentCancellation> history) =>
        history is [var first, .., var last] && first.CancelledAt > last.CancelledAt ? [.. history.Reverse()] : history;

    private static decimal Discount(Payment payment) => payment.Promotion?.Discount ?? 0;
}
