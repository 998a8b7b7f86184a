#region usings
using Iamport.Client;
#endregion

#region links
/// <summary>Sells by a link that a person or a program sends to the customer.</summary>
public sealed class LinkSales(IIamportClient client, string userCode, string channelKey)
{
    /// <summary>Makes a link for an order that stands in your books already, with this price.</summary>
    public async Task<PaymentLink> MakeAsync(string merchantUid, decimal amount, string name, Uri webhook, DateTimeOffset until) =>
        await client.PaymentLinks.CreateAsync(new()
        {
            ExpiredAt = until,
            PaymentInfo = new()
            {
                UserCode = userCode,
                MerchantUid = merchantUid,
                Title = "다온차",
                Name = name,
                Amount = amount,
                Currency = Currency.Krw,
                BuyerTel = "",
                NoticeUrl = webhook,
                PayMethods =
                [
                    new() { PayMethod = PayMethod.Card, Label = "신용카드", ChannelKey = channelKey },
                    new() { PayMethod = PayMethod.Kakaopay, Label = "카카오페이", ChannelKey = channelKey },
                ],
            },
        });

    /// <summary>Ends a link: nobody can pay there any more.</summary>
    public Task EndAsync(PaymentLink link) => client.PaymentLinks.DisableAsync(link.Id);

    /// <summary>Looks by itself whether the order was paid, for when no webhook came.</summary>
    public async Task<bool> IsPaidAsync(string merchantUid, decimal amount) =>
        await client.Payments.FindAsync(merchantUid, PaymentStatus.Paid) is { } payment
        && new PaymentExpectation { MerchantUid = merchantUid, Amount = amount }.Judge(payment).IsPaid;
}
#endregion
