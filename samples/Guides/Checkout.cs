#region usings
using Iamport.Client;
#endregion

#region checkout
/// <summary>From the checkout page to a verified order.</summary>
public sealed class CheckoutDesk(IIamportClient client, string channelKey, Uri shop)
{
    /// <summary>What the page passes to IMP.request_pay, safe inside a script element. The price is your own.</summary>
    public string ForPage(string merchantUid, decimal price, string name) => new CheckoutRequest
    {
        MerchantUid = merchantUid,
        Name = name,
        Amount = price,
        Currency = Currency.Krw,
        ChannelKey = channelKey,
        PayMethod = PayMethod.Card,
        NoticeUrls = [new(shop, "/iamport/webhook")],
        RedirectUrl = new(shop, $"/orders/{merchantUid}/return"),  // where a phone's browser comes back
    }.ToScriptJson();

    /// <summary>What a desktop's callback posts, as JSON; a phone's return has it in the query: CheckoutResult.FromQuery.</summary>
    public async Task<PaymentVerdict> ComeBackAsync(string claim, string merchantUid, decimal price) =>
        await CheckoutResult.FromJson(claim).VerifyAsync(client.Payments, new() { MerchantUid = merchantUid, Amount = price });
}
#endregion
