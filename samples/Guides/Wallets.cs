#region usings
using Iamport.Client;
#endregion

#region wallets
/// <summary>Wallets that are charged by the server, or whose orders it moves on.</summary>
public sealed class WalletDesk(IIamportClient client, string channelKey)
{
    /// <summary>Charges a customer's KCP Quick Pay by the key that was stored for automatic payment.</summary>
    public Task<Payment> KcpQuickPayAsync(string customerUid, string merchantUid, decimal price, string buyer) =>
        client.KcpQuickPay.PayWithAutoPayKeyAsync(new()
        {
            CustomerUid = customerUid, MerchantUid = merchantUid, Amount = price, Name = "세작", BuyerName = buyer,
        });

    /// <summary>Tells PAYCO how far its order is.</summary>
    public Task<PaycoOrder> PaycoAsync(string impUid) => client.Payco.UpdateStatusAsync(impUid, new() { Status = PaycoOrderStatus.DeliveryStart });

    /// <summary>Takes points of Benepia. Without the member code of your shop it is a test and takes none: here it has to be said which.</summary>
    public Task<Payment> BenepiaAsync(string merchantUid, decimal price, string user, string password, BenepiaMember member) => client.Benepia.PayAsync(new()
    {
        MerchantUid = merchantUid, Amount = price, Name = "세작", BenepiaUser = user, BenepiaPassword = password, Member = member, ChannelKey = channelKey,
    });
}
#endregion
