#region usings
using Iamport.Client;
#endregion

#region accounts
/// <summary>Accounts that customers pay into.</summary>
public sealed class DepositDesk(IIamportClient client, string channelKey)
{
    /// <summary>Issues an account; money comes later, or never.</summary>
    public Task<Payment> IssueAsync(string merchantUid, decimal price, string bank, DateTimeOffset due) => client.VirtualAccounts.IssueAsync(new()
    {
        MerchantUid = merchantUid, Amount = price, VbankCode = bank, VbankDue = due, ChannelKey = channelKey, Name = "세작", VbankHolder = "다온차", BuyerName = "김하늘",
    });

    /// <summary>Whether the money is there. A deposit comes by webhook; this looks for one that nobody told of.</summary>
    public async Task<bool> IsPaidAsync(string merchantUid, decimal price) =>
        await client.Payments.FindAsync(merchantUid, PaymentStatus.Paid) is { } payment
        && new PaymentExpectation { MerchantUid = merchantUid, Amount = price }.Judge(payment).IsPaid;

    /// <summary>Ends an account that nobody paid.</summary>
    public Task<Payment> RevokeAsync(string impUid) => client.VirtualAccounts.RevokeAsync(impUid);

    /// <summary>A deposit goes back to an account of the customer's, never by itself to where it came from.</summary>
    public Task<RefundOutcome> RefundAsync(string impUid, decimal amount, RefundAccount account) =>
        client.Outcomes.RefundAsync(impUid, amount, refund => refund with { RefundAccount = account });
}
#endregion
