namespace Iamport.Client.Sandbox;

/// <summary>One kind of goods in a payment of Naver Pay's order type, as the sandbox's books hold it.</summary>
public sealed record SandboxNaverProductOrder
{
    /// <summary>The payment; its gateway has to be <c>naverco</c>.</summary>
    public required string ImpUid { get; init; }

    /// <summary>Naver's id; empty in a product order to be added means that the sandbox chooses.</summary>
    public string ProductOrderId { get; init; } = "";

    /// <summary>
    /// <c>PAYMENT_WAITING</c>, <c>PAYED</c>, <c>DELIVERING</c>, <c>DELIVERED</c>, <c>PURCHASE_DECIDED</c>, <c>EXCHANGED</c>,
    /// <c>CANCELED</c>, <c>RETURNED</c> or <c>CANCELED_BY_NOPAYMENT</c>.
    /// </summary>
    public string Status { get; init; } = "PAYED";

    /// <summary>What the claim wants, such as <c>CANCEL</c>, <c>RETURN</c> or <c>EXCHANGE</c>.</summary>
    public string? ClaimType { get; init; }

    /// <summary>How far the claim has come, such as <c>CANCEL_REQUEST</c> or <c>COLLECTING</c>.</summary>
    public string? ClaimStatus { get; init; }

    /// <summary>The merchant's id of the goods.</summary>
    public string ProductId { get; init; } = "product";

    /// <summary>What the goods are called.</summary>
    public string ProductName { get; init; } = "상품";

    /// <summary>The merchant's id of the variant.</summary>
    public string ProductOptionId { get; init; } = "";

    /// <summary>What the variant is called.</summary>
    public string ProductOptionName { get; init; } = "";

    /// <summary>The price of the goods, in won; it is given back when they are cancelled or returned.</summary>
    public decimal ProductAmount { get; init; }

    /// <summary>The postage, in won; it is given back when nothing has been shipped yet.</summary>
    public decimal DeliveryAmount { get; init; }

    /// <summary>How many pieces.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary>Until when to ship.</summary>
    public DateTimeOffset? ShippingDue { get; init; }

    /// <summary>What the buyer asks of the deliverer.</summary>
    public string? ShippingMemo { get; init; }

    /// <summary>The buyer's customs code.</summary>
    public string? IndividualCode { get; init; }

    /// <summary>When the merchant took it on; before that it cannot be shipped.</summary>
    public DateTimeOffset? PlacedAt { get; init; }

    /// <summary>When it was shipped, as the merchant said.</summary>
    public DateTimeOffset? DispatchedAt { get; init; }

    /// <summary>How the goods travel: to the buyer, back, or to the buyer again, whichever was last.</summary>
    public string? DeliveryMethod { get; init; }

    /// <summary>The courier of that way.</summary>
    public string? DeliveryCompany { get; init; }

    /// <summary>The number of the parcel on that way.</summary>
    public string? TrackingNumber { get; init; }

    /// <summary>Why it was cancelled or is to come back.</summary>
    public string? ClaimReason { get; init; }

    /// <summary>Why its return is on hold; <see langword="null"/> when it is not.</summary>
    public string? WithheldReason { get; init; }

    /// <summary>What the buyer owes besides while the return is on hold, in won.</summary>
    public decimal ExtraCharge { get; init; }

    /// <summary>What the merchant last told the buyer.</summary>
    public string? Memo { get; init; }
}
