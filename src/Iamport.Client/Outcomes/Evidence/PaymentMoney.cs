namespace Iamport.Client.Outcomes.Evidence;

/// <summary>What a payment says of money, whatever it calls its status: what came in, what went back, what is held.</summary>
internal static class PaymentMoney
{
    /// <summary>What came in, counted like refunds from before a promotion's discount.</summary>
    public static decimal CameIn(Payment payment) =>
        payment.DepositHistory.Count > 0 ? payment.DepositHistory.Sum(deposit => deposit.Amount)
        : WasPaid(payment) ? payment.Amount + Discount(payment)
        : 0;

    /// <summary>What came in and did not go back; after a promotion it may be less by up to the discount, which is not documented.</summary>
    public static decimal Held(Payment payment) => CameIn(payment) - payment.CancelAmount;

    /// <summary>By how much a promotion lowered the price.</summary>
    public static decimal Discount(Payment payment) => payment.Promotion?.Discount ?? 0;

    /// <summary>Whether a charge that failed may be paid yet, because its gateway finishes later or is not named.</summary>
    public static bool MayBePaidLater(Payment payment) =>
        payment.PgProvider?.Value is null or "" || FinishesLater(payment);

    /// <summary>Whether the gateway is known to tell later what came of a charge.</summary>
    public static bool FinishesLater(Payment payment) =>
        payment.PgProvider?.Value is PgProvider.Values.Paypal or PgProvider.Values.PaypalV2 or PgProvider.Values.Paymentwall;

    /// <summary>Whether the gateway finishes refunds later, and tells of them by a webhook.</summary>
    public static bool RefundsLater(Payment payment) =>
        payment.PgProvider?.Value is PgProvider.Values.Paypal or PgProvider.Values.PaypalV2
        || payment.PayMethod == PayMethod.Wechat
        || (payment.PgProvider == PgProvider.SmartroV2 && payment.PayMethod == PayMethod.Vbank);

    /// <summary>Whether more or less may have come in than was ordered, which is not always told.</summary>
    public static bool TakesDeposits(Payment payment) => payment.PayMethod == PayMethod.Vbank || payment.DepositHistory.Count > 0;

    /// <summary>Whether the gateway charges another currency than won where none is named.</summary>
    public static bool HasOwnCurrency(Payment payment) =>
        payment.PgProvider?.Value is PgProvider.Values.Paypal or PgProvider.Values.PaypalV2 or PgProvider.Values.Eximbay;

    /// <summary>Whether the customer pays in later, to an account or at a counter.</summary>
    public static bool WaitsForDeposit(Payment payment) => payment.PayMethod == PayMethod.Vbank || payment.PayMethod == PayMethod.Cvs;

    // An account or a barcode that nobody paid is cancelled without a refund; of anything else a refund shows that it was paid.
    private static bool WasPaid(Payment payment) =>
        payment.PaidAt is not null
        || payment.Status == PaymentStatus.Paid
        || (payment.CancelAmount > 0 && !WaitsForDeposit(payment));
}
