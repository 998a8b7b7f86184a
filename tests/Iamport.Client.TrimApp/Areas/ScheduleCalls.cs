namespace Iamport.Client.TrimApp.Areas;

internal static class ScheduleCalls
{
    public static async Task RunAsync(ISchedulesApi schedules, IBillingKeysApi keys)
    {
        var key = await keys.IssueAsync("card-2", new() { Card = CardCalls.Approved, ChannelKey = "channel-key-1" });
        Expect.That(key is { IsSuperBillingKey: false, CardNumber: not null, Inserted: not null });
        var tomorrow = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.AddDays(1).ToUnixTimeSeconds());

        var scheduled = await schedules.ScheduleAsync(new()
        {
            CustomerUid = "card-2",
            Schedules = [new() { MerchantUid = "order-scheduled", Amount = 1000, Name = "Tea", ScheduleAt = tomorrow }],
        });
        Expect.That(scheduled.Single().ScheduleStatus == ScheduleStatus.Scheduled && scheduled.Single().ScheduleAt == tomorrow);

        var moved = await schedules.MoveAsync("order-scheduled", new() { ScheduleAt = tomorrow.AddDays(1) });
        Expect.That(moved.ScheduleAt == tomorrow.AddDays(1));
        await ListAsync(schedules, keys, tomorrow);

        var revoked = await schedules.UnscheduleAsync(UnscheduleRequest.Only("order-scheduled"));
        Expect.That(revoked.Single().ScheduleStatus == ScheduleStatus.Revoked && revoked.Single().RevokedAt is not null);
        var again = await schedules.RescheduleAsync("order-scheduled", new() { ScheduleAt = tomorrow });
        Expect.That(again.ScheduleStatus == ScheduleStatus.Scheduled && again.ScheduleAt == tomorrow);
        Expect.That((await schedules.RetryAsync("order-failed")).Status == PaymentStatus.Paid);
    }

    private static async Task ListAsync(ISchedulesApi schedules, IBillingKeysApi keys, DateTimeOffset from)
    {
        var window = new CustomerSchedulesQuery { From = from, To = from.AddDays(2), ScheduleStatus = ScheduleStatus.Scheduled };
        Expect.That((await schedules.GetAsync("order-scheduled")) is { CustomerUid: "card-2", Amount: 1000 });
        Expect.That((await schedules.ListAsync(new() { ScheduleFrom = from, ScheduleTo = from.AddDays(2) })).Items.Single().Name == "Tea");
        Expect.That((await schedules.ListByCustomerAsync("card-2", window)).Items.Single().MerchantUid == "order-scheduled");
        Expect.That((await keys.ListSchedulesAsync("card-2", window)).Items.Single().MerchantUid == "order-scheduled");
    }
}
