namespace Iamport.Client.Sandbox.Ledger.NaverPay;

/// <summary>How goods travel.</summary>
internal sealed record NaverShipment(string Method, string? Company, string? TrackingNumber);
