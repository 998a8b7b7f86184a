namespace Iamport.Client.Checkout;

/// <summary>Which phones a window for payment by phone bill takes.</summary>
public sealed record PhoneOptions
{
    /// <summary>The one carrier that the customer can pay by.</summary>
    public PhoneCarrier? Carrier { get; init; }
}
