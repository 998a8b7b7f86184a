#region usings
using Iamport.Client;
#endregion

#region currencies
/// <summary>Sells in other currencies, through gateways that settle later.</summary>
public sealed class OverseasDesk(IIamportClient client, string channelKey)
{
    /// <summary>12.50 dollars are 12.50, and not 1250; won and yen have no fraction.</summary>
    public string ForPage(string merchantUid, decimal dollars) => new CheckoutRequest
    {
        MerchantUid = merchantUid, Name = "Sejak", Amount = dollars, Currency = Currency.Usd, ChannelKey = channelKey, PayMethod = PayMethod.Paypal,
    }.ToScriptJson();

    /// <summary>Paid only in the currency that was asked for. What waits may be paid yet, and what failed at PayPal too.</summary>
    public async Task<string> JudgeAsync(string impUid, string merchantUid, decimal dollars)
    {
        var order = new PaymentExpectation { MerchantUid = merchantUid, Amount = dollars, Currency = Currency.Usd };
        var verdict = await order.VerifyAsync(client.Payments, impUid);
        return verdict switch
        {
            { IsPaid: true } => "paid",
            { IsWaiting: true } => "wait for the webhook",
            _ => $"not paid as it was asked for: {verdict.Mismatch}",
        };
    }
}
#endregion
