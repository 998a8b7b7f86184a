#region usings
using Iamport.Client;
#endregion

#region service
/// <summary>What a verify, cancel and webhook service does, moved: the order's price comes from its own books.</summary>
public sealed class PaymentService(IIamportClient client)
{
    /// <summary>In place of paymentByImpUid and a comparison of amounts.</summary>
    public async Task<bool> IsPaidAsync(string impUid, string merchantUid, decimal price) =>
        (await new PaymentExpectation { MerchantUid = merchantUid, Amount = price }.VerifyAsync(client.Payments, impUid)).IsPaid;

    /// <summary>In place of cancelPaymentByImpUid: a lost answer is no exception, and is not sent again.</summary>
    public async Task<string> CancelAsync(string impUid, decimal amount, string reason) =>
        await client.Outcomes.RefundAsync(impUid, amount, refund => refund with { Reason = reason }) switch
        {
            RefundOutcome.Refunded refunded => $"refunded, {refunded.Payment.CancelAmount:N0} in all",
            RefundOutcome.NotRefunded refused => $"refused: {refused.Reason}",
            RefundOutcome.StillUnknown unknown => $"look again later: {unknown.Reason}",
            var other => $"not refunded: {other}",
        };
}
#endregion

#region subscription
/// <summary>What a subscription service does, moved: store a card, charge a month, schedule the next.</summary>
public sealed class SubscriptionService(IIamportClient client, string channelKey)
{
    public Task<BillingKey> StoreAsync(string customerUid, CardCredentials card) =>
        client.BillingKeys.IssueAsync(customerUid, new() { ChannelKey = channelKey, Card = card });

    /// <summary>In place of again and schedule. The order is written down first: charge it again only by this name.</summary>
    public async Task<bool> RenewAsync(string customerUid, string merchantUid, decimal price, string next, DateTimeOffset nextAt)
    {
        var outcome = await client.Outcomes.ChargeAsync(
            new AgainPaymentRequest { CustomerUid = customerUid, MerchantUid = merchantUid, Amount = price, Name = "정기배송" });
        if (outcome is not ChargeOutcome.Charged)
        {
            return false;  // and StillUnknown is asked again later, not charged again
        }

        await client.Schedules.ScheduleAsync(new()
        {
            CustomerUid = customerUid,
            Schedules = [new() { MerchantUid = next, Amount = price, Name = "정기배송", ScheduleAt = nextAt }],
        });
        return true;
    }
}
#endregion

#region net
/// <summary>What a program on the client of 2018 does, moved.</summary>
public sealed class PaymentsOfToday(IIamportClient client)
{
    /// <summary>In place of GetByTransactionIdAsync, which throws where there is none.</summary>
    public Task<Payment?> FindAsync(string transactionId) => client.Payments.FindAsync(transactionId, PaymentStatus.Paid);

    /// <summary>In place of GetAsync page by page.</summary>
    public async Task<decimal> SumAsync(DateTimeOffset from, DateTimeOffset to)
    {
        var sum = 0m;
        await foreach (var payment in client.Payments.EnumerateAsync(PaymentStatusFilter.Paid, from, to))
        {
            sum += payment.Amount - payment.CancelAmount;
        }

        return sum;
    }

    /// <summary>In place of CancelAsync with an amount of zero: a whole refund is a word here.</summary>
    public Task<RefundOutcome> CancelAsync(string iamportId) => client.Outcomes.RefundAllAsync(iamportId);
}
#endregion
