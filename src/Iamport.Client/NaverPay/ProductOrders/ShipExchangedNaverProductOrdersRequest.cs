using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>The goods that an exchange promised, and how they were shipped.</summary>
public sealed partial record ShipExchangedNaverProductOrdersRequest : NaverProductOrdersRequest, IRequest
{
    /// <summary>Says which product orders.</summary>
    /// <param name="productOrders">The product orders.</param>
    /// <exception cref="ArgumentException"><paramref name="productOrders"/> is null.</exception>
    public ShipExchangedNaverProductOrdersRequest(NaverProductOrders productOrders)
        : base(productOrders)
    {
    }

    [JsonConstructor]
    internal ShipExchangedNaverProductOrdersRequest()
    {
    }

    /// <summary>How they reach the buyer.</summary>
    public required NaverDeliveryMethod DeliveryMethod { get; init; }

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
        NaverParcel.Validate(Parcel, DeliveryMethod == NaverDeliveryMethod.Parcel);
    }
}
