namespace MerchantShop.Books;

/// <summary>What somebody wants to buy, and what has been paid for it.</summary>
public sealed class Order
{
    /// <summary>The <c>merchant_uid</c>; nobody can guess it, so that it is also the key to the order's page.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string Name { get; init; }

    /// <summary>What it costs, in won. A payment of any other amount does not pay it.</summary>
    public required long Amount { get; init; }

    public required string BuyerName { get; init; }

    public required string BuyerTel { get; init; }

    public ICollection<OrderLine> Lines { get; init; } = [];

    public OrderState State { get; set; }

    /// <summary>The payment that paid it.</summary>
    public string? ImpUid { get; set; }

    public string? PayMethod { get; set; }

    /// <summary>The gateway that it went through; a bank has another code at each.</summary>
    public string? Gateway { get; set; }

    public DateTimeOffset? PaidAt { get; set; }

    public long Refunded { get; set; }

    /// <summary>When a customer first opened its checkout page, or made a link for it. Before that nobody pays it.</summary>
    public DateTimeOffset? BegunAt { get; set; }

    /// <summary>The attempt that was told it may take the money; no other is, until it has failed or its time is over.</summary>
    public string? ConfirmedImpUid { get; set; }

    public DateTimeOffset? ConfirmedUntil { get; set; }

    /// <summary>Until when its goods are kept for it.</summary>
    public DateTimeOffset? HeldUntil { get; set; }

    /// <summary>How often its goods were kept for an attempt to pay.</summary>
    public int Holds { get; set; }

    /// <summary>Why the last attempt to pay failed, in the service's words.</summary>
    public string? Failure { get; set; }

    /// <summary>What the shopkeeper has to look at.</summary>
    public string? Attention { get; set; }

    /// <summary>When to ask the service for it by ourselves, because nobody told us anything.</summary>
    public DateTimeOffset? LookAt { get; set; }

    /// <summary>Until when to look for something that a webhook told of and that did not show.</summary>
    public DateTimeOffset? NewsUntil { get; set; }

    public string? Bank { get; set; }

    public string? AccountNumber { get; set; }

    public DateTimeOffset? DepositUntil { get; set; }

    public string? PaymentLink { get; set; }

    public DateTimeOffset? LinkUntil { get; set; }

    public string? SubscriptionId { get; init; }

    /// <summary>The how-manieth month of the subscription, from 0.</summary>
    public int? Month { get; init; }

    /// <summary>The record of the stored card's charge for it; there before the charge is sent, and removed once its outcome is known.</summary>
    public Guid? ChargedAs { get; set; }

    /// <summary>It has an account that nobody may pay into any longer.</summary>
    public bool IsOverdue(DateTimeOffset now) => State == OrderState.Unpaid && AccountNumber is not null && DepositUntil <= now;

    public long Remaining => State == OrderState.Paid ? Amount - Refunded : 0;
}

/// <summary>How many of what, at the price of that day.</summary>
public sealed class OrderLine
{
    public int Id { get; init; }

    public required string GoodId { get; init; }

    public Good? Good { get; init; }

    public required int Quantity { get; init; }

    public required long Price { get; init; }

    /// <summary>Whether it was taken from the shelf, and can go back there.</summary>
    public bool IsTaken { get; set; }
}

/// <summary>Where an order stands. It is paid at most once, and never again unpaid.</summary>
public enum OrderState
{
    Unpaid,
    Paid,
    Refunded,
}
