namespace Iamport.Client;

/// <summary>Which payments of a state, which page of them, and in which order.</summary>
public sealed record ListPaymentsQuery
{
    /// <summary>
    /// The start of the window; 90 days before <see cref="To"/> by default. It is compared with the time of the state that is asked for:
    /// begun, paid, refunded or failed.
    /// </summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The end of the window, at most 90 days after <see cref="From"/>; now by default.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>The page, from 1; the first by default. A page past the end is refused.</summary>
    public int? Page { get; init; }

    /// <summary>How many on a page, up to 1,000; 20 by default.</summary>
    public int? Limit { get; init; }

    /// <summary>The order; the newest first by default.</summary>
    public PaymentSorting? Sorting { get; init; }
}
