using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Product orders that are to come back, and how.</summary>
public sealed partial record NaverReturnRequest : NaverProductOrdersRequest, IRequest
{
    /// <summary>Says which product orders.</summary>
    /// <param name="productOrders">The product orders.</param>
    /// <exception cref="ArgumentException"><paramref name="productOrders"/> is null.</exception>
    public NaverReturnRequest(NaverProductOrders productOrders)
        : base(productOrders)
    {
    }

    [JsonConstructor]
    internal NaverReturnRequest()
    {
    }

    /// <summary>Why; <see cref="NaverReturnReason.IntentChanged"/> by default, and for a text that Naver does not know.</summary>
    public NaverReturnReason? Reason { get; init; }

    /// <summary>How they come back.</summary>
    public required NaverReturnDeliveryMethod DeliveryMethod { get; init; }

    /// <summary>The parcel; <see cref="NaverReturnDeliveryMethod.Parcel"/> needs it.</summary>
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
        NaverParcel.Validate(Parcel, DeliveryMethod == NaverReturnDeliveryMethod.Parcel);
    }
}
