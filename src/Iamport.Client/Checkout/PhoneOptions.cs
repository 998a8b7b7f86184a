namespace Iamport.Client;

/// <summary>Which phones a window for payment by phone bill takes.</summary>
public sealed partial record PhoneOptions
{
    /// <summary>The one carrier that the customer can pay by.</summary>
    public PhoneCarrier? Carrier { get; init; }

    /// <summary>The name of the type; the carrier is the customer's.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "PhoneOptions { *** }";
}
