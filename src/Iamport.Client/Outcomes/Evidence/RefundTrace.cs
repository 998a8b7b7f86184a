namespace Iamport.Client.Outcomes.Evidence;

/// <summary>
/// Recognises a refund by what is new in the payment's history, or, where nobody read that before, by its transition: an entry of its amount
/// that starts from what its caller believed to be left. What can be read in two ways is open.
/// </summary>
internal readonly record struct RefundTrace(RefundFinding Finding, PaymentCancellation? Entry = null)
{
    /// <summary>Looks for the refund in what a payment tells of itself.</summary>
    public static RefundTrace Of(Payment payment, OutcomeRecord record) =>
        record.Before is { } before && before.ImpUid == payment.ImpUid
            ? ByWhatIsNew(payment, record, before)
            : ByTransition(payment, record);

    /// <summary>Looks for a refund that the service answered to have taken: whatever is new and has its amount is it.</summary>
    public static RefundTrace OfAccepted(Payment payment, OutcomeRecord record) => New(payment, record.Before!) switch
    {
        null => new(RefundFinding.Open),
        [] => WithoutEntry(payment, record, record.Before!),
        var entries when entries.Find(entry => IsOurs(entry.Amount, record)) is { } ours => new(RefundFinding.Found, ours),
        _ => new(RefundFinding.Open),
    };

    /// <summary>
    /// Whether a refund that does not show did not happen. Not where the gateway finishes refunds later, nor where the history leaves open
    /// what has gone back: it may lack an entry, and after a promotion its amounts may be other than those asked for.
    /// </summary>
    public static bool TellsAll(Payment payment, OutcomeRecord record) =>
        !PaymentMoney.RefundsLater(payment)
        && payment.CancelHistory.Sum(entry => entry.Amount) == payment.CancelAmount
        && (record.Before is not null || payment.CancelAmount == 0 || PaymentMoney.Discount(payment) == 0);

    private static RefundTrace ByWhatIsNew(Payment payment, OutcomeRecord record, RefundsBefore before)
    {
        if (New(payment, before) is not { } entries)
        {
            // What was there before is gone: this is no later state of it.
            return new(RefundFinding.Open);
        }

        if (entries.Count == 0)
        {
            return WithoutEntry(payment, record, before);
        }

        // The checksum lets the first new refund happen and no other, so long as nothing is paid in meanwhile.
        var later = entries.Where(entry => !record.IsBefore(entry.CancelledAt)).ToArray();
        var isStale = later.Length < entries.Count;
        var firstAt = later.Min(entry => entry.CancelledAt);
        var first = record.Remaining is null ? later : [.. later.Where(entry => entry.CancelledAt is null || entry.CancelledAt == firstAt)];
        var ours = first.Where(entry => IsOurs(entry.Amount, record)).ToArray();
        var isTheFirst = ours.Length == first.Length && !isStale && !HasHadDeposits(payment, record, entries);
        return ours.Length > 0 && (record.Remaining is null || isTheFirst) ? new(RefundFinding.Found, ours[0])
            : ours.Length > 0 || payment.DepositHistory.Count > 0 || first.Any(entry => MayBeOurs(entry.Amount, payment, record))
                || (PaymentMoney.TakesDeposits(payment) && later.Any(entry => IsOurs(entry.Amount, record)))
                ? new(RefundFinding.Open)
            : new(record.Remaining is null ? RefundFinding.None : RefundFinding.Other);
    }

    private static bool HasHadDeposits(Payment payment, OutcomeRecord record, List<PaymentCancellation> entries) =>
        PaymentMoney.TakesDeposits(payment) && PaymentMoney.Held(payment) + entries.Sum(entry => entry.Amount) != record.Remaining;

    // Entries without an identifier are told apart by all else that stands in them, each as often as it stood there.
    private static List<PaymentCancellation>? New(Payment payment, RefundsBefore before)
    {
        var entries = payment.CancelHistory.ToList();
        foreach (var known in before.Refunds)
        {
            var at = known.CancellationId is { } id ? entries.FindIndex(entry => entry.CancellationId == id) : -1;
            at = at >= 0 ? at : entries.FindIndex(entry =>
                (known.CancellationId is null || entry.CancellationId is null)
                && entry.Amount == known.Amount && entry.CancelledAt == known.CancelledAt && entry.PgTid == known.PgTid);
            if (at < 0)
            {
                return null;
            }

            entries.RemoveAt(at);
        }

        return entries;
    }

    // Some payments that are refunded as a whole list no refund.
    private static RefundTrace WithoutEntry(Payment payment, OutcomeRecord record, RefundsBefore before)
    {
        var more = payment.CancelAmount - before.CancelAmount;
        var isWhole = record.Amount is null && payment.Status == PaymentStatus.Cancelled && payment.CancelHistory.Count == 0;
        return isWhole && (more == 0 ? !before.IsCancelled : IsOurs(more, record)) ? new(RefundFinding.Found)
            : new(more == 0 ? RefundFinding.None : RefundFinding.Open);
    }

    private static bool IsOurs(decimal amount, OutcomeRecord record) => amount == (record.Amount ?? record.Remaining ?? amount);

    // Whether refunds are listed from before a discount or from after it is not documented.
    private static bool MayBeOurs(decimal amount, Payment payment, OutcomeRecord record) =>
        PaymentMoney.Discount(payment) is > 0 and var discount
        && (record.Amount ?? record.Remaining) is { } asked && amount < asked && amount >= asked - discount;

    private static RefundTrace ByTransition(Payment payment, OutcomeRecord record)
    {
        // Whether refunds count from before a discount or from after it is not documented.
        var came = PaymentMoney.CameIn(payment);
        var readings = new[] { came, came - PaymentMoney.Discount(payment) }.Distinct().Select(whole => RefundReading.Of(payment.CancelHistory, whole, record)).ToArray();
        if (readings.All(reading => reading is { MayMiss: false, Entry: not null }) && !PaymentMoney.TakesDeposits(payment))
        {
            return new(RefundFinding.Found, readings[0].Entry);
        }

        // What an entry started from is not known where deposits may have come that are not told, or not in which order; nor, without a
        // checksum, whether one is older that is not certainly newer.
        if (readings.Any(reading => reading.Entry is not null)
            || ((PaymentMoney.TakesDeposits(payment) || record.Remaining is null)
                && payment.CancelHistory.Any(entry => IsOurs(entry.Amount, record) && !record.IsBefore(entry.CancelledAt))))
        {
            return new(RefundFinding.Open);
        }

        if (record.Amount is null && payment.Status == PaymentStatus.Cancelled && payment.CancelHistory.Count == 0)
        {
            return new(record.IsBefore(payment.CancelledAt) ? RefundFinding.Other
                : record.IsSince(payment.CancelledAt) ? RefundFinding.Found
                : RefundFinding.Open);
        }

        // What is left only falls: once it lies below what the request counted on, the service refuses the request for ever.
        return new(
            payment.CancelAmount > 0 && PaymentMoney.Held(payment) < record.Remaining && !PaymentMoney.TakesDeposits(payment)
                ? RefundFinding.Other : RefundFinding.None);
    }
}
