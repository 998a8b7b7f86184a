using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Product orders that were shipped, and how.</summary>
public sealed partial record ShipNaverProductOrdersRequest : NaverProductOrdersRequest, IRequest
{
    /// <summary>Says which product orders.</summary>
    /// <param name="productOrders">The product orders.</param>
    /// <exception cref="ArgumentException"><paramref name="productOrders"/> is null.</exception>
    public ShipNaverProductOrdersRequest(NaverProductOrders productOrders)
        : base(productOrders)
    {
    }

    [JsonConstructor]
    internal ShipNaverProductOrdersRequest()
    {
    }

    /// <summary>How they reach the buyer.</summary>
    public required NaverDeliveryMethod DeliveryMethod { get; init; }

    /// <summary>When they were shipped.</summary>
    public required DateTimeOffset DispatchedAt { get; init; }

    /// <summary>The parcel; <see cref="NaverDeliveryMethod.Parcel"/> needs it.</summary>
    [JsonIgnore, JsonPropertyName("-parcel")]
    public NaverParcel? Parcel { get; init; }

    [JsonInclude]
    internal NaverCourier? DeliveryCompany
    {
        get => Parcel?.DeliveryCompany;
        init => Parcel = NaverParcel.Add(Parcel, deliveryCompany: value);
    }

    [JsonInclude]
    internal string? TrackingNumber
    {
        get => Parcel?.TrackingNumber;
        init => Parcel = NaverParcel.Add(Parcel, trackingNumber: value);
    }

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Text(DeliveryMethod.Value, nameof(DeliveryMethod));
        Requires.Time(DispatchedAt, nameof(DispatchedAt));
        NaverParcel.Validate(Parcel, DeliveryMethod == NaverDeliveryMethod.Parcel);
    }
}
