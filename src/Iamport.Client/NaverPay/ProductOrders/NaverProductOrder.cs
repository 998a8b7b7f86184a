using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>
/// One kind of goods in an order at Naver Pay. A payment of the order type (naverco) has one or more, each shipped, returned and
/// refunded by itself.
/// </summary>
/// <remarks>Its text (<see cref="ToString"/>) holds identifiers, states and amounts only: the rest is the customer's.</remarks>
public sealed partial record NaverProductOrder
{
    /// <summary>Naver's identifier of the product order.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string ProductOrderId { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonConverter(typeof(RequiredOpenEnum<NaverProductOrderStatus>))]
    public required NaverProductOrderStatus ProductOrderStatus { get; init; }

    /// <summary>What a claim about it wants; null when there is none.</summary>
    public NaverClaimType? ClaimType { get; init; }

    /// <summary>How far that claim has come; null when there is none.</summary>
    public NaverClaimStatus? ClaimStatus { get; init; }

    /// <summary>The goods.</summary>
    public string? ProductId { get; init; }

    /// <summary>What the goods are called.</summary>
    public string? ProductName { get; init; }

    /// <summary>Which variant of the goods.</summary>
    public string? ProductOptionId { get; init; }

    /// <summary>What the variant is called.</summary>
    public string? ProductOptionName { get; init; }

    /// <summary>The price of the goods, in won.</summary>
    public decimal? ProductAmount { get; init; }

    /// <summary>The postage, in won.</summary>
    public decimal? DeliveryAmount { get; init; }

    /// <summary>How many pieces.</summary>
    public int? Quantity { get; init; }

    /// <summary>Who ordered.</summary>
    [JsonConverter(typeof(TolerantObject<NaverOrderer>))]
    public NaverOrderer? Orderer { get; init; }

    /// <summary>Where the goods go.</summary>
    [JsonConverter(typeof(TolerantObject<NaverAddress>))]
    public NaverAddress? ShippingAddress { get; init; }

    /// <summary>What the buyer asks of the deliverer.</summary>
    public string? ShippingMemo { get; init; }

    /// <summary>Until when they must be shipped.</summary>
    public DateTimeOffset? ShippingDue { get; init; }

    /// <summary>The buyer's personal customs code (개인통관고유부호), for goods from abroad.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? IndividualCode { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>Identifier, states and amounts, without the customer's data.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"NaverProductOrder {{ ProductOrderId = {ProductOrderId}, ProductOrderStatus = {ProductOrderStatus}, ClaimType = {ClaimType}, "
        + $"ClaimStatus = {ClaimStatus}, ProductAmount = {ProductAmount}, DeliveryAmount = {DeliveryAmount}, Quantity = {Quantity} }}";
}
