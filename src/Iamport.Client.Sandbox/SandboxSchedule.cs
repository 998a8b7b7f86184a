namespace Iamport.Client.Sandbox;

/// <summary>A charge of a billing key at a later time; it executes when the sandbox's clock passes <see cref="ScheduleAt"/>.</summary>
public sealed record SandboxSchedule
{
    /// <summary>The billing key to charge.</summary>
    public required string CustomerUid { get; init; }

    /// <summary>The order id of the charge.</summary>
    public required string MerchantUid { get; init; }

    /// <summary>The amount to charge.</summary>
    public required decimal Amount { get; init; }

    /// <summary>When to charge.</summary>
    public required DateTimeOffset ScheduleAt { get; init; }

    /// <summary><c>scheduled</c>, <c>executed</c> or <c>revoked</c>.</summary>
    public string Status { get; init; } = "scheduled";

    /// <summary>How the charge went, <c>paid</c> or <c>failed</c>; <see langword="null"/> before.</summary>
    public string? PaymentStatus { get; init; }

    /// <summary>The payment that the charge made.</summary>
    public string? ImpUid { get; init; }

    /// <summary>When it was charged.</summary>
    public DateTimeOffset? ExecutedAt { get; init; }

    /// <summary>When it was called off.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Why the charge failed.</summary>
    public string? FailReason { get; init; }

    /// <summary>The ISO 4217 code of the amount.</summary>
    public string Currency { get; init; } = "KRW";

    /// <summary>What is bought.</summary>
    public string? Name { get; init; }

    /// <summary>The gateway.</summary>
    public string? PgProvider { get; init; }

    /// <summary>The merchant's id at the gateway.</summary>
    public string? PgId { get; init; }

    /// <summary>The customer's id at the gateway.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The buyer's name.</summary>
    public string? BuyerName { get; init; }

    /// <summary>The buyer's e-mail address.</summary>
    public string? BuyerEmail { get; init; }

    /// <summary>The buyer's telephone number.</summary>
    public string? BuyerTel { get; init; }

    /// <summary>The buyer's address.</summary>
    public string? BuyerAddr { get; init; }

    /// <summary>The buyer's postcode.</summary>
    public string? BuyerPostcode { get; init; }

    /// <summary>The merchant's own data, as text.</summary>
    public string? CustomData { get; init; }

    /// <summary>Months of instalment; 0 is a lump sum.</summary>
    public int CardQuota { get; init; }

    /// <summary>The promotion that was asked for.</summary>
    public string? PromotionId { get; init; }

    /// <summary>Where the webhook goes; empty means the console's URL.</summary>
    public IReadOnlyList<Uri> NoticeUrls { get; init; } = [];

    /// <summary>The sub-merchant of the <c>Tier</c> header.</summary>
    public string? TierCode { get; init; }
}
