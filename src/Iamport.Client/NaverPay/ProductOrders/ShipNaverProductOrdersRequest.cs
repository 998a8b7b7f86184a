using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client.NaverPay.ProductOrders;

/// <summary>Product orders that were shipped, and how.</summary>
public sealed record ShipNaverProductOrdersRequest : IRequest
{
    /// <summary>Which product orders.</summary>
    [JsonIgnore]
    public required NaverProductOrders ProductOrders { get; init; }

    /// <summary>How they reach the buyer.</summary>
    public required NaverDeliveryMethod DeliveryMethod { get; init; }

    /// <summary>When they were shipped.</summary>
    public required DateTimeOffset DispatchedAt { get; init; }

    /// <summary>The parcel; <see cref="NaverDeliveryMethod.Parcel"/> needs it.</summary>
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
        Requires.Time(DispatchedAt, nameof(DispatchedAt));
        NaverParcel.Validate(Parcel, DeliveryMethod == NaverDeliveryMethod.Parcel);
    }
}
