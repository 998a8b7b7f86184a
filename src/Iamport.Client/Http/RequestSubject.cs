namespace Iamport.Client.Http;

/// <summary>What a request is about: the identifiers under which its outcome can be looked up.</summary>
internal readonly record struct RequestSubject(string? ImpUid = null, string? MerchantUid = null, string? CustomerUid = null)
{
    public RequestSubject Or(RequestSubject other) =>
        new(ImpUid ?? other.ImpUid, MerchantUid ?? other.MerchantUid, CustomerUid ?? other.CustomerUid);
}
