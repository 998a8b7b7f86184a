namespace Iamport.Client.Outcomes;

/// <summary>
/// Recognises a refund by what is new in the payment's history, or, where nobody read that before, by its transition: an entry of its amount
/// that starts from what its caller believed to be left. What can be read in two ways is open.
/// </summary>
internal readonly record struct RefundTrace(RefundFinding Finding, PaymentCancellation? Entry = null)
{
    // So many orders of the entries of one second are tried out.
    private const int MostInOneSecond = 8;

    /// <summary>Looks for the refund in what a payment tells of itself.</summary>
    public static RefundTrace Of(Payment payment, OutcomeRecord record) =>
        record.Before is { } before && before.ImpUid == payment.ImpUid
            ? ByWhatIsNew(payment, record, before)
            : ByTransition(payment, record);

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
        return ours.Length > 0 && (record.Remaining is null || (ours.Length == first.Length && !isStale)) ? new(RefundFinding.Found, ours[0])
            : ours.Length > 0 || payment.DepositHistory.Count > 0 || first.Any(entry => MayBeOurs(entry.Amount, payment, record))
                ? new(RefundFinding.Open)
            : new(record.Remaining is null ? RefundFinding.None : RefundFinding.Other);
    }

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
        return isWhole && (more == 0 || IsOurs(more, record)) ? new(RefundFinding.Found)
            : new(more == 0 ? RefundFinding.None : RefundFinding.Open);
    }

    private static bool IsOurs(decimal amount, OutcomeRecord record) => amount == (record.Amount ?? record.Remaining ?? amount);

    // Whether refunds are listed from before a discount or from after it is not documented.
    private static bool MayBeOurs(decimal amount, Payment payment, OutcomeRecord record) =>
        PaymentMoney.Discount(payment) is > 0 and var discount
        && (record.Amount ?? record.Remaining) is { } asked && amount < asked && amount >= asked - discount;

    private static RefundTrace ByTransition(Payment payment, OutcomeRecord record)
    {
        var isOpen = false;
        foreach (var entry in payment.CancelHistory.Where(entry => !record.IsBefore(entry.CancelledAt)))
        {
            var readings = LeftBefore(entry, payment);
            var fitting = readings?.Count(left => Fits(entry, left, record));
            // Without a checksum an earlier refund of the same amount looks the same, so that the time alone tells them apart.
            if (fitting > 0 && fitting == readings!.Count && (record.Remaining is not null || record.IsSince(entry.CancelledAt)))
            {
                return new(RefundFinding.Found, entry);
            }

            isOpen |= fitting is not 0;
        }

        if (isOpen)
        {
            return new(RefundFinding.Open);
        }

        if (record.Amount is null && payment.Status == PaymentStatus.Cancelled && payment.CancelHistory.Count == 0)
        {
            return record.IsBefore(payment.CancelledAt) ? new(RefundFinding.Other)
                : new(payment.CancelledAt is null ? RefundFinding.Open : RefundFinding.Found);
        }

        // What is left only falls: once it lies below what the request counted on, the service refuses the request for ever.
        return new(PaymentMoney.Held(payment) < record.Remaining && payment.DepositHistory.Count == 0 ? RefundFinding.Other : RefundFinding.None);
    }

    private static bool Fits(PaymentCancellation entry, decimal left, OutcomeRecord record) =>
        (record.Remaining is null || record.Remaining == left) && entry.Amount == (record.Amount ?? left);

    /// <summary>
    /// All that may have been left before an entry: the amounts may count from before a discount or after it, and what lies in one second
    /// may have happened in any order. Null when that is too much to try out.
    /// </summary>
    private static IReadOnlyCollection<decimal>? LeftBefore(PaymentCancellation entry, Payment payment)
    {
        var others = payment.CancelHistory.Where(other => !ReferenceEquals(other, entry)).ToArray();
        var atOnce = others.Where(other => other.CancelledAt is null || entry.CancelledAt is null || other.CancelledAt == entry.CancelledAt).ToArray();
        if (atOnce.Length > MostInOneSecond)
        {
            return null;
        }

        var earlier = others.Where(other => other.CancelledAt < entry.CancelledAt).Sum(other => other.Amount);
        var came = PaymentMoney.CameIn(payment);
        var until = payment.DepositHistory.Where(deposit => !(deposit.DepositedAt > entry.CancelledAt)).Sum(deposit => deposit.Amount);
        decimal[] wholes = payment.DepositHistory.Count > 0 ? [came, until] : [came, came - PaymentMoney.Discount(payment)];
        HashSet<decimal> left = [.. wholes.Select(whole => whole - earlier)];
        foreach (var other in atOnce)
        {
            left.UnionWith([.. left.Select(before => before - other.Amount)]);
        }

        return left;
    }
}
