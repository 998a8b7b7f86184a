using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Paymentwall;

namespace Iamport.Client;

/// <summary>A delivery and how far it has come. For physical goods Paymentwall wants everything but reason and details.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the customer.</remarks>
public sealed partial record RegisterPaymentwallDeliveryRequest : IRequest
{
    /// <summary>The payment.</summary>
    public required string ImpUid { get; init; }

    /// <summary>The payment's order.</summary>
    public required string MerchantUid { get; init; }

    /// <summary>What kind of goods it is.</summary>
    public required PaymentwallDeliveryType Type { get; init; }

    /// <summary>How far it has come.</summary>
    public required PaymentwallDeliveryStatus Status { get; init; }

    /// <summary>When it is expected to arrive, to the second; now will do for digital goods.</summary>
    public required DateTimeOffset EstimatedDeliveryDatetime { get; init; }

    /// <summary>When its state is expected to change next, to the second; now will do for digital goods.</summary>
    public required DateTimeOffset EstimatedUpdateDatetime { get; init; }

    /// <summary>Whether the customer can get the money back.</summary>
    [JsonConverter(typeof(YesNo))]
    public required bool Refundable { get; init; }

    /// <summary>The receiver's mail address.</summary>
    public required string ShippingAddressEmail { get; init; }

    /// <summary>The tracking number.</summary>
    public string? CarrierTrackingId { get; init; }

    /// <summary>The courier's name.</summary>
    public string? CarrierType { get; init; }

    /// <summary>Why the delivery stands as it does.</summary>
    public string? Reason { get; init; }

    /// <summary>More about the delivery.</summary>
    public string? Details { get; init; }

    /// <summary>The receiver's country.</summary>
    public string? ShippingAddressCountry { get; init; }

    /// <summary>The receiver's city.</summary>
    public string? ShippingAddressCity { get; init; }

    /// <summary>The receiver's postal code.</summary>
    public string? ShippingAddressZip { get; init; }

    /// <summary>The receiver's state in the United States; <c>N/A</c> elsewhere.</summary>
    public string? ShippingAddressState { get; init; }

    /// <summary>The receiver's street.</summary>
    public string? ShippingAddressStreet { get; init; }

    /// <summary>The receiver's telephone number.</summary>
    public string? ShippingAddressPhone { get; init; }

    /// <summary>The receiver's first name.</summary>
    [JsonPropertyName("shipping_address_firstname")]
    public string? ShippingAddressFirstName { get; init; }

    /// <summary>The receiver's family name.</summary>
    [JsonPropertyName("shipping_address_lastname")]
    public string? ShippingAddressLastName { get; init; }

    RequestSubject IRequest.Subject => new(ImpUid, MerchantUid);

    /// <summary>Payment, order and how far the delivery has come.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"RegisterPaymentwallDeliveryRequest {{ ImpUid = {ImpUid}, MerchantUid = {MerchantUid}, Type = {Type}, Status = {Status} }}";

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Text(ImpUid, nameof(ImpUid));
        Requires.Text(MerchantUid, nameof(MerchantUid));
        Requires.Text(Type.Value, nameof(Type));
        Requires.Text(Status.Value, nameof(Status));
        Requires.Time(EstimatedDeliveryDatetime, nameof(EstimatedDeliveryDatetime));
        Requires.Time(EstimatedUpdateDatetime, nameof(EstimatedUpdateDatetime));
        Requires.Text(ShippingAddressEmail, nameof(ShippingAddressEmail));
    }
}
