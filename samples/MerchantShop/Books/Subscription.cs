namespace MerchantShop.Books;

/// <summary>A tin each month, charged to a card that the service stores.</summary>
public sealed class Subscription
{
    public const long Price = 19_900;

    /// <summary>The <c>customer_uid</c>: the name under which the service stores the card. The shop never sees the card itself.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string BuyerName { get; init; }

    public required string BuyerTel { get; init; }

    public SubscriptionState State { get; set; }

    public string? Card { get; set; }

    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>The month to charge next, from 0.</summary>
    public int NextMonth { get; set; }

    public DateTimeOffset? NextChargeAt { get; set; }

    /// <summary>How often the month was charged in vain.</summary>
    public int Failures { get; set; }
}

/// <summary>Where a subscription stands.</summary>
public enum SubscriptionState
{
    WaitsForCard,
    Active,
    Stopped,
}
