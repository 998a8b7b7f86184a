namespace Iamport.Client.Sandbox.Pages;

/// <summary>What is bought, of whom, by whom and for how much, as a page shows it.</summary>
internal sealed record Purchase(string Merchant, string? Name, string MerchantUid, decimal Amount, string Currency)
{
    public string? BuyerName { get; init; }

    public string? Contact { get; init; }

    public decimal? TaxFree { get; init; }

    public decimal? VatAmount { get; init; }

    public bool Escrow { get; init; }
}
