using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.KakaoPay;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>One order at Kakao Pay.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the customer and what was bought.</remarks>
public sealed partial record KakaoOrder
{
    /// <summary>Kakao Pay's identifier of the order (tid).</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string Id { get; init; }

    /// <summary>The merchant's number at Kakao Pay.</summary>
    public string? Cid { get; init; }

    /// <summary>How far it has come.</summary>
    public KakaoOrderStatus? Status { get; init; }

    /// <summary>The shop's identifier of the order.</summary>
    public string? PartnerOrderId { get; init; }

    /// <summary>The shop's identifier of the customer.</summary>
    public string? PartnerUserId { get; init; }

    /// <summary>What it was paid with.</summary>
    public KakaoPaymentMethod? PaymentMethodType { get; init; }

    /// <summary>What was bought.</summary>
    public string? ItemName { get; init; }

    /// <summary>The shop's code of it.</summary>
    public string? ItemCode { get; init; }

    /// <summary>How many pieces.</summary>
    public int? Quantity { get; init; }

    /// <summary>What was ordered, in won.</summary>
    [JsonConverter(typeof(TolerantObject<KakaoAmount>))]
    public KakaoAmount? Amount { get; init; }

    /// <summary>What is left to refund, in won.</summary>
    [JsonConverter(typeof(TolerantObject<KakaoAmount>))]
    public KakaoAmount? CancelAvailableAmount { get; init; }

    /// <summary>What was refunded, in won.</summary>
    [JsonConverter(typeof(TolerantObject<KakaoAmount>))]
    public KakaoAmount? CanceledAmount { get; init; }

    /// <summary>When the payment was asked for.</summary>
    [JsonConverter(typeof(KakaoTime))]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was paid.</summary>
    [JsonConverter(typeof(KakaoTime))]
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>When it was last refunded.</summary>
    [JsonConverter(typeof(KakaoTime))]
    public DateTimeOffset? CanceledAt { get; init; }

    /// <summary>The card, where one paid.</summary>
    [JsonConverter(typeof(TolerantObject<KakaoCard>))]
    public KakaoCard? SelectedCardInfo { get; init; }

    /// <summary>What happened to the order, never null.</summary>
    [JsonConverter(typeof(TolerantList<KakaoAction>))]
    public IReadOnlyList<KakaoAction> PaymentActionDetails { get => field ?? []; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>The order and its state.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"KakaoOrder {{ Id = {Id}, Status = {Status} }}";
}
