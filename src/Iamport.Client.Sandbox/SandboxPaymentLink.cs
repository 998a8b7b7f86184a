namespace Iamport.Client.Sandbox;

/// <summary>A page on which a customer can pay one order, until it expires, is disabled or the order is paid.</summary>
public sealed record SandboxPaymentLink
{
    /// <summary>The last part of the URL; what disables the link.</summary>
    public required string Id { get; init; }

    /// <summary>The page.</summary>
    public required Uri Url { get; init; }

    /// <summary>The order id of the payment to be made.</summary>
    public required string MerchantUid { get; init; }

    /// <summary>The amount to be paid.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The ISO 4217 code of the amount.</summary>
    public required string Currency { get; init; }

    /// <summary>From when on nobody can pay.</summary>
    public required DateTimeOffset ExpiredAt { get; init; }

    /// <summary>When the merchant disabled it.</summary>
    public DateTimeOffset? DisabledAt { get; init; }

    /// <summary>The merchant's name on the page.</summary>
    public required string Title { get; init; }

    /// <summary>What is bought.</summary>
    public required string Name { get; init; }

    /// <summary>The ways to pay that the page offers; with <see cref="IsDirect"/> just one.</summary>
    public required IReadOnlyList<SandboxPaymentLinkMethod> PayMethods { get; init; }

    /// <summary>Whether the page goes straight to the only way to pay.</summary>
    public bool IsDirect { get; init; }

    /// <summary>The page's language, <c>ko</c> unless asked otherwise.</summary>
    public string DisplayLanguage { get; init; } = "ko";

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

    /// <summary>Where the webhook goes; empty means the console's URL.</summary>
    public IReadOnlyList<Uri> NoticeUrls { get; init; } = [];
}
