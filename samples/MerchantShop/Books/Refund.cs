using Iamport.Client;

namespace MerchantShop.Books;

/// <summary>A refund that the shopkeeper wants. It stands here before it is sent, and at most one per order is under way.</summary>
public sealed class Refund
{
    public int Id { get; init; }

    public required string OrderId { get; init; }

    public Order? Order { get; init; }

    public required string ImpUid { get; init; }

    public required DateTimeOffset WantedAt { get; init; }

    /// <summary>How much; null for all that is left.</summary>
    public long? Amount { get; init; }

    /// <summary>The customer's account, which a deposit goes back to; it is forgotten with the outcome.</summary>
    public RefundAccount? Account { get; set; }

    public RefundState State { get; set; }

    /// <summary>The record under which it was sent, there before it is sent; null while it was not.</summary>
    public Guid? SentAs { get; set; }

    /// <summary>Why it was not made, in the service's words or in both languages.</summary>
    public string? Reason { get; set; }
}

/// <summary>Where a refund stands.</summary>
public enum RefundState
{
    UnderWay,
    Made,
    NotMade,
}
