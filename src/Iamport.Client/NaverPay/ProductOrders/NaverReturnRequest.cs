using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client.NaverPay.ProductOrders;

/// <summary>Product orders that are to come back, and how.</summary>
public sealed record NaverReturnRequest : IRequest
{
    /// <summary>Which product orders.</summary>
    [JsonIgnore]
    public required NaverProductOrders ProductOrders { get; init; }

    /// <summary>Why; <see cref="NaverReturnReason.IntentChanged"/> by default, and for a text that Naver does not know.</summary>
    public NaverReturnReason? Reason { get; init; }

    /// <summary>How they come back.</summary>
    public required NaverReturnDeliveryMethod DeliveryMethod { get; init; }

    /// <summary>The parcel; <see cref="NaverReturnDeliveryMethod.Parcel"/> needs it.</summary>
    [JsonIgnore]
    public NaverParcel? Parcel { get; init; }

    [JsonInclude, JsonPropertyName("product_order_id")]
    internal IReadOnlyList<string>? ProductOrderIds => ProductOrders.ProductOrderIds;

    [JsonInclude]
    internal NaverCourier? DeliveryCompany => Parcel?.DeliveryCompany;

    [JsonInclude]
    internal string? TrackingNumber => Parcel?.TrackingNumber;

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Value(ProductOrders, nameof(ProductOrders));
        Requires.Text(DeliveryMethod.Value, nameof(DeliveryMethod));
        NaverParcel.Validate(Parcel, DeliveryMethod == NaverReturnDeliveryMethod.Parcel);
    }
}
