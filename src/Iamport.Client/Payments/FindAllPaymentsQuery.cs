namespace Iamport.Client;

/// <summary>Which page of an order's attempts, and in which order.</summary>
public sealed record FindAllPaymentsQuery
{
    /// <summary>The page, from 1; the first by default.</summary>
    public int? Page { get; init; }

    /// <summary>How many on a page, up to 1,000; 20 by default.</summary>
    public int? Limit { get; init; }

    /// <summary>The order; the newest first by default.</summary>
    public PaymentSorting? Sorting { get; init; }
}
