using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>A parcel on its way: courier and number belong together.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the number, which leads to the customer.</remarks>
public sealed partial record NaverParcel
{
    /// <summary>The courier.</summary>
    public required NaverCourier DeliveryCompany { get; init; }

    /// <summary>The number under which the courier finds it.</summary>
    public required string TrackingNumber { get; init; }

    /// <summary>The courier only.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"NaverParcel {{ DeliveryCompany = {DeliveryCompany} }}";

    internal static void Validate(NaverParcel? parcel, bool isNeeded)
    {
        Requires.That(!isNeeded || parcel is not null, "Parcel is null. Name the courier and the number of the parcel.", "Parcel");
        if (parcel is not null)
        {
            Requires.Text(parcel.DeliveryCompany.Value, nameof(DeliveryCompany));
            Requires.Text(parcel.TrackingNumber, nameof(TrackingNumber));
        }
    }

    /// <summary>On the wire its fields stand among the request's own, and are read back one by one.</summary>
    internal static NaverParcel? Add(NaverParcel? parcel, NaverCourier? deliveryCompany = null, string? trackingNumber = null) =>
        deliveryCompany is null && trackingNumber is null ? parcel : new()
        {
            DeliveryCompany = deliveryCompany ?? parcel?.DeliveryCompany ?? default,
            TrackingNumber = trackingNumber ?? parcel?.TrackingNumber ?? "",
        };
}
