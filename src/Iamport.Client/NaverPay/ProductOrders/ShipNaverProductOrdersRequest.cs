using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Product orders that were shipped, and how.</summary>
public sealed record ShipNaverProductOrdersRequest : NaverProductOrdersRequest, IRequest
{
    /// <summary>Says which product orders.</summary>
    /// <param name="productOrders">The product orders.</param>
    /// <exception cref="ArgumentException"><paramref name="productOrders"/> is null.</exception>
    public ShipNaverProductOrdersRequest(NaverProductOrders productOrders)
        : base(productOrders)
    {
    }

    /// <summary>How they reach the buyer.</summary>
    public required NaverDeliveryMethod DeliveryMethod { get; init; }

    /// <summary>When they were shipped.</summary>
    public required DateTimeOffset DispatchedAt { get; init; }

    /// <summary>The parcel; <see cref="NaverDeliveryMethod.Parcel"/> needs it.</summary>
    [JsonPropertyName(NaverParcel.FirstField), JsonConverter(typeof(NaverParcel.Flat))]
    public NaverParcel? Parcel { get; init; }

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Text(DeliveryMethod.Value, nameof(DeliveryMethod));
        Requires.Time(DispatchedAt, nameof(DispatchedAt));
        NaverParcel.Validate(Parcel, DeliveryMethod == NaverDeliveryMethod.Parcel);
    }
}
