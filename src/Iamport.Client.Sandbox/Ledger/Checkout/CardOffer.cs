namespace Iamport.Client.Sandbox.Ledger.Checkout;

/// <summary>Which cards may pay an order, and in how many months.</summary>
internal sealed record CardOffer
{
    public const int LumpSum = 0;

    private static readonly int[] UsualMonths = [LumpSum, 2, 3, 4, 5, 6, 10, 12];

    /// <summary>What the customer may choose from; a single one is fixed.</summary>
    public required IReadOnlyList<int> Quotas { get; init; }

    /// <summary>Codes of the companies whose cards are taken; a single one is fixed, <see langword="null"/> is any.</summary>
    public IReadOnlyList<string>? Companies { get; init; }

    /// <summary>Up to how many months the merchant pays a company's interest.</summary>
    public IReadOnlyList<(string Company, int Months)> InterestFree { get; init; } = [];

    public static CardOffer Usual(decimal amount, string currency) =>
        new() { Quotas = Orders.AllowsInstalments(amount, currency) ? UsualMonths : [LumpSum] };
}
