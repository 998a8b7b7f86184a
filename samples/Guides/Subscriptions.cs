#region usings
using Iamport.Client;
#endregion

#region subscriptions
/// <summary>A card that is stored once and charged each month.</summary>
public sealed class TeaOfTheMonth(IIamportClient client, string channelKey)
{
    /// <summary>Stores the card under a name of yours; nothing is charged. With IMP.request_pay the customer types it at the gateway instead.</summary>
    public Task<BillingKey> StoreAsync(string customerUid, CardCredentials card) =>
        client.BillingKeys.IssueAsync(customerUid, new() { ChannelKey = channelKey, Card = card });

    /// <summary>Charges now. Each month is an order of its own, written down before it is charged.</summary>
    public Task<ChargeOutcome> ChargeAsync(string customerUid, string merchantUid, decimal price) =>
        client.Outcomes.ChargeAsync(new AgainPaymentRequest { CustomerUid = customerUid, MerchantUid = merchantUid, Amount = price, Name = "이달의 차" });

    /// <summary>Lets PortOne charge when the time comes; the result comes by webhook.</summary>
    public Task<IReadOnlyList<ScheduledPayment>> ScheduleAsync(string customerUid, string merchantUid, decimal price, DateTimeOffset at) =>
        client.Schedules.ScheduleAsync(new()
        {
            CustomerUid = customerUid,
            Schedules = [new() { MerchantUid = merchantUid, Amount = price, Name = "이달의 차", ScheduleAt = at }],
        });

    /// <summary>Pays a schedule that failed: now, by the same order.</summary>
    public Task<Payment> RetryAsync(string merchantUid) => client.Schedules.RetryAsync(merchantUid);

    /// <summary>Ends the subscription: no schedule of it is charged any more, and the card is forgotten.</summary>
    public async Task EndAsync(string customerUid, DateTimeOffset now)
    {
        // As far ahead as you schedule. Where none is pending, taking them back is refused.
        var pending = client.BillingKeys.EnumerateSchedulesAsync(customerUid, now.AddDays(-1), now.AddYears(1), ScheduleStatus.Scheduled);
        if (await pending.AnyAsync())
        {
            await client.Schedules.UnscheduleAsync(UnscheduleRequest.All(customerUid));
        }

        await client.BillingKeys.DeleteAsync(customerUid);
    }
}
#endregion
