namespace Iamport.Client.Outcomes.Evidence;

/// <summary>What the attempts to pay an order prove of one charge that was sent.</summary>
internal sealed class ChargeEvidence(OutcomeRecord record, IReadOnlyList<Payment> attempts)
{
    /// <summary>
    /// The attempts that took money: also those of another call while they hold it, for the service lets an order be paid once; never one
    /// that was over, with its money back, before the charge was sent.
    /// </summary>
    public IReadOnlyList<Payment> Paid { get; } = [.. attempts.Where(attempt =>
        TookMoney(attempt) && (PaymentMoney.Held(attempt) > 0 || !record.IsBefore(attempt.StartedAt)))];

    /// <summary>Whether an attempt that may be this charge's may be paid yet.</summary>
    public bool IsOpen => attempts.Any(attempt => !record.IsBefore(attempt.StartedAt) && !TookMoney(attempt) && MayBePaidYet(attempt));

    /// <summary>The newest attempt that failed since the charge was sent.</summary>
    public Payment? Failed => attempts
        .Where(attempt => attempt.Status == PaymentStatus.Failed && record.IsSince(attempt.StartedAt))
        .MaxBy(attempt => attempt.StartedAt ?? DateTimeOffset.MinValue);

    /// <summary>What the paid attempts mean for the order; null when none was paid.</summary>
    public ChargeOutcome? Judge(PaymentExpectation expected)
    {
        if (Paid.Count == 0)
        {
            return null;
        }

        // A test payment of the same order must not hide the real one.
        var verdicts = Paid.Select(payment => Judge(expected, payment, record)).OrderBy(verdict => verdict switch
        {
            ChargeOutcome.Charged => 0,
            ChargeOutcome.ChargedDifferently { Payment.Sandbox: not true } => 1,
            _ => 2,
        });
        return verdicts.First();
    }

    /// <summary>Whether only test payments show: a real one may come yet.</summary>
    public static bool IsOnlyTest(ChargeOutcome? outcome) =>
        outcome is ChargeOutcome.ChargedDifferently { Mismatch: var mismatch } && mismatch.HasFlag(PaymentMismatch.Sandbox);

    /// <summary>Compares one payment that took money.</summary>
    public static ChargeOutcome Judge(PaymentExpectation expected, Payment payment, OutcomeRecord record)
    {
        var mismatch = expected.Judge(payment).Mismatch | (payment.CancelAmount > 0 ? PaymentMismatch.Refunded : PaymentMismatch.None);
        return mismatch == PaymentMismatch.None
                ? new ChargeOutcome.Charged(payment)
            : mismatch == PaymentMismatch.Currency && record.Currency is null && PaymentMoney.HasOwnCurrency(payment)
                ? new ChargeOutcome.StillUnknown(
                    record, $"{payment.ImpUid} took {payment.Amount} {payment.Currency}, and the charge named no currency. Look at it by hand.")
            : new ChargeOutcome.ChargedDifferently(payment, mismatch);
    }

    /// <summary>Whether a payment took money, whatever it did with it since.</summary>
    public static bool TookMoney(Payment attempt) => attempt.Status == PaymentStatus.Paid || PaymentMoney.CameIn(attempt) > 0;

    private static bool MayBePaidYet(Payment attempt) => attempt.Status.Value switch
    {
        PaymentStatus.Values.Failed => PaymentMoney.MayBePaidLater(attempt),
        PaymentStatus.Values.Cancelled => false,
        _ => true,
    };
}
