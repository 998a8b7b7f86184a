using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Product orders that are to come back, and how.</summary>
public sealed record NaverReturnRequest : NaverProductOrdersRequest, IRequest
{
    /// <summary>Says which product orders.</summary>
    /// <param name="productOrders">The product orders.</param>
    /// <exception cref="ArgumentException"><paramref name="productOrders"/> is null.</exception>
    public NaverReturnRequest(NaverProductOrders productOrders)
        : base(productOrders)
    {
    }

    /// <summary>Why; <see cref="NaverReturnReason.IntentChanged"/> by default, and for a text that Naver does not know.</summary>
    public NaverReturnReason? Reason { get; init; }

    /// <summary>How they come back.</summary>
    public required NaverReturnDeliveryMethod DeliveryMethod { get; init; }

    /// <summary>The parcel; <see cref="NaverReturnDeliveryMethod.Parcel"/> needs it.</summary>
    [JsonPropertyName(NaverParcel.FirstField), JsonConverter(typeof(NaverParcel.Flat))]
    public NaverParcel? Parcel { get; init; }

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Text(DeliveryMethod.Value, nameof(DeliveryMethod));
        NaverParcel.Validate(Parcel, DeliveryMethod == NaverReturnDeliveryMethod.Parcel);
    }
}
