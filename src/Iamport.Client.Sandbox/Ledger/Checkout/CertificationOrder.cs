namespace Iamport.Client.Sandbox.Ledger.Checkout;

/// <summary>Whom a window of identity verification is to verify; what the page has fixed, the person cannot change.</summary>
/// <param name="MerchantUid">The merchant's id of it.</param>
/// <param name="PgProvider">The gateway.</param>
/// <param name="MinAge">The youngest person that will do.</param>
/// <param name="Name">The name, if fixed.</param>
/// <param name="Phone">The phone, if fixed, digits only.</param>
/// <param name="Carrier">The phone's carrier in the page's terms, if fixed.</param>
internal sealed record CertificationOrder(string MerchantUid, string PgProvider, int? MinAge, string? Name, string? Phone, string? Carrier);
