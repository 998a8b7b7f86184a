#region usings
using Iamport.Client;
#endregion

#region receipts
/// <summary>Receipts of the tax office for what was paid in cash.</summary>
public sealed class ReceiptDesk(IIamportClient client, string channelKey)
{
    /// <summary>For a payment of i'mport: a transfer or a deposit. The number is the customer's phone.</summary>
    public Task<CashReceipt> IssueAsync(string impUid, string phone) => client.CashReceipts.IssueAsync(impUid, new()
    {
        Identifier = phone, IdentifierType = CashReceiptIdentifierType.Phone, Type = CashReceiptType.Person,
    });

    /// <summary>For money that came another way, such as cash at the counter.</summary>
    public Task<CashReceipt> IssueForCashAsync(string merchantUid, decimal amount, string name, string phone) =>
        client.CashReceipts.IssueExternalAsync(merchantUid, new()
        {
            Amount = amount, Name = name, Identifier = phone, IdentifierType = CashReceiptIdentifierType.Phone, Type = CashReceiptType.Person, ChannelKey = channelKey,
        });

    /// <summary>Whether there is one, and what it says.</summary>
    public Task<CashReceipt?> FindAsync(string impUid) => client.CashReceipts.FindAsync(impUid);

    /// <summary>Takes it back, after a refund that did not do so itself.</summary>
    public Task<CashReceipt> RevokeAsync(string impUid) => client.CashReceipts.RevokeAsync(impUid);
}
#endregion
