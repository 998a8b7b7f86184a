namespace Iamport.Client.Outcomes.Evidence;

/// <summary>
/// Every attempt to pay one order, read to the end of the list. Within one resolution: an attempt that showed once and is missing later
/// makes the later list a failed read.
/// </summary>
internal sealed class OrderAttempts(IPaymentsApi payments, string merchantUid)
{
    // A list that always names a next page must not hold a charge for ever.
    private const int MostPages = 100;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<Payment>> ReadAsync(CancellationToken cancellationToken)
    {
        var attempts = new Dictionary<string, Payment>(StringComparer.Ordinal);
        var number = 1;
        Page<Payment> page;
        do
        {
            // The oldest first, so that what is begun meanwhile joins at the end.
            page = await payments.FindAllAsync(
                merchantUid, new() { Page = number, Limit = 100, Sorting = PaymentSorting.OldestStarted }, cancellationToken).ConfigureAwait(false);
            foreach (var attempt in page.Items)
            {
                attempts[attempt.ImpUid] = attempt;
            }

            number++;
        }
        while (page.Next != 0 && number <= MostPages);

        if (page.Next != 0 || page.Total != attempts.Count || !_seen.IsSubsetOf(attempts.Keys))
        {
            throw new IamportException(
                $"The list of the order's payments is not whole: {attempts.Count} of {page.Total} came, and {_seen.Count} were there before.",
                "Payments.FindAllAsync");
        }

        _seen.UnionWith(attempts.Keys);
        return [.. attempts.Values];
    }
}
