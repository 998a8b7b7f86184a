using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>A parcel on its way: courier and number belong together.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the number, which leads to the customer.</remarks>
public sealed record NaverParcel
{
    internal const string FirstField = "delivery_company";

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

    /// <summary>On the wire its fields stand among the request's own; the property is therefore named after the first of them.</summary>
    internal sealed class Flat : JsonConverter<NaverParcel>
    {
        public override NaverParcel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Requests are only written.");

        public override void Write(Utf8JsonWriter writer, NaverParcel value, JsonSerializerOptions options)
        {
            writer.WriteStringValue(value.DeliveryCompany.Value);
            writer.WriteString("tracking_number", value.TrackingNumber);
        }
    }
}
