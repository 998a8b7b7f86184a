namespace Iamport.Client.Sandbox.Ledger;

/// <summary>What a merchant asks to be given back; no amount, or 0, means all that is left.</summary>
internal sealed record RefundOrder
{
    public string? ImpUid { get; init; }

    public string? MerchantUid { get; init; }

    public decimal? Amount { get; init; }

    public decimal? TaxFree { get; init; }

    public decimal? VatAmount { get; init; }

    public decimal? Checksum { get; init; }

    public string? Reason { get; init; }

    public string? Requester { get; init; }

    public string? RefundHolder { get; init; }

    public string? RefundBank { get; init; }

    public string? RefundAccount { get; init; }
}
