using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.KakaoPay;

namespace Iamport.Client;

/// <summary>One thing that happened to an order at Kakao Pay.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the shop's own text.</remarks>
public sealed partial record KakaoAction
{
    /// <summary>Kakao Pay's identifier of the action.</summary>
    public string? Aid { get; init; }

    /// <summary>What happened.</summary>
    public KakaoActionType? PaymentActionType { get; init; }

    /// <summary>When.</summary>
    [JsonConverter(typeof(KakaoTime))]
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>How much was paid or refunded, in won.</summary>
    public decimal? Amount { get; init; }

    /// <summary>How much of it was points, in won.</summary>
    public decimal? PointAmount { get; init; }

    /// <summary>How much of it was discount, in won.</summary>
    public decimal? DiscountAmount { get; init; }

    /// <summary>The text that the shop attached to the request.</summary>
    public string? Payload { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>When and how much.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"KakaoAction {{ Amount = {Amount}, ApprovedAt = {ApprovedAt:O} }}";
}
