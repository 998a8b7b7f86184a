#region usings
using Iamport.Client;
#endregion

#region identity
/// <summary>Finds out who somebody is. No money moves; personal data does.</summary>
public sealed class IdentityDesk(IIamportClient client, string channelKey)
{
    /// <summary>What the page passes to IMP.certification.</summary>
    public string ForPage(string merchantUid) => new IdentityCheckRequest { MerchantUid = merchantUid, ChannelKey = channelKey, MinAge = 19 }.ToScriptJson();

    /// <summary>What the browser brings back is a claim; who it is, the service says.</summary>
    public async Task<Certification?> ComeBackAsync(string claim, string merchantUid)
    {
        var verdict = await CheckoutResult.FromJson(claim).VerifyIdentityAsync(client.Certifications, merchantUid);
        return verdict.IsVerified ? verdict.Certification : null;
    }

    /// <summary>Has the service forget it, when you have what you need.</summary>
    public Task ForgetAsync(string impUid) => client.Certifications.DeleteAsync(impUid);
}
#endregion
