namespace Iamport.Client.Outcomes.Evidence;

/// <summary>
/// A history read as transitions from a whole amount. Times are whole seconds, and in which order a list tells what lies in one second is
/// not documented: every order is a reading.
/// </summary>
/// <param name="Entry">An entry that is the refund in some order; null when it is so in none.</param>
/// <param name="MayMiss">Whether there is an order in which no entry is the refund.</param>
internal readonly record struct RefundReading(PaymentCancellation? Entry, bool MayMiss)
{
    // More orders of one second are not tried out; nobody refunds one payment so often at once.
    private const int MostInOneSecond = 12;

    public static RefundReading Of(IReadOnlyList<PaymentCancellation> history, decimal whole, OutcomeRecord record)
    {
        // An entry without a time may stand anywhere.
        var seconds = history.Any(entry => entry.CancelledAt is null)
            ? [[.. history]]
            : history.GroupBy(entry => entry.CancelledAt).OrderBy(second => second.Key).Select(second => second.ToArray());
        var left = whole;
        var reading = new RefundReading(Entry: null, MayMiss: true);
        foreach (var second in seconds)
        {
            var within = WithinOneSecond(second, left, record);
            reading = new(reading.Entry ?? within.Entry, reading.MayMiss && within.MayMiss);
            left -= second.Sum(entry => entry.Amount);
        }

        return reading;
    }

    // By sets instead of orders: what is left before an entry depends only on which entries went before it.
    private static RefundReading WithinOneSecond(PaymentCancellation[] entries, decimal left, OutcomeRecord record)
    {
        if (entries.Length > MostInOneSecond)
        {
            return new(entries.FirstOrDefault(entry => entry.Amount == (record.Amount ?? record.Remaining ?? entry.Amount)), MayMiss: true);
        }

        PaymentCancellation? found = null;
        var canMiss = new bool[1 << entries.Length];
        canMiss[^1] = true;
        for (var gone = canMiss.Length - 2; gone >= 0; gone--)
        {
            var before = left - entries.Where((_, at) => (gone & (1 << at)) != 0).Sum(entry => entry.Amount);
            for (var at = 0; at < entries.Length; at++)
            {
                if ((gone & (1 << at)) != 0)
                {
                    continue;
                }

                var isIt = Fits(entries[at], before, record);
                found = isIt ? entries[at] : found;
                canMiss[gone] |= !isIt && canMiss[gone | (1 << at)];
            }
        }

        return new(found, canMiss[0]);
    }

    // Without a checksum an earlier refund of the same amount looks the same, so that the time alone tells them apart.
    private static bool Fits(PaymentCancellation entry, decimal left, OutcomeRecord record) =>
        (record.Remaining is null ? record.IsSince(entry.CancelledAt) : record.Remaining == left && !record.IsBefore(entry.CancelledAt))
        && entry.Amount == (record.Amount ?? left);
}
