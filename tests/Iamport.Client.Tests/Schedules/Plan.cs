using Iamport.Client.Sandbox;

namespace Iamport.Client.Tests.Schedules;

/// <summary>Schedules as a shop orders them.</summary>
internal static class Plan
{
    public static ScheduleEntry Entry(string merchantUid, DateTimeOffset at, decimal amount = 1000) =>
        new() { MerchantUid = merchantUid, Amount = amount, Name = "Monthly tea", ScheduleAt = at };

    public static SchedulePaymentsRequest Of(params ScheduleEntry[] entries) => new() { CustomerUid = "card-1", Schedules = entries };

    public static Task IssueKeyAsync(IIamportClient client, string customerUid = "card-1", string number = SandboxCards.Approved) =>
        client.BillingKeys.IssueAsync(
            customerUid, new() { ChannelKey = "channel-key-1", Card = new CardCredentials { CardNumber = number, Expiry = "2031-12" } });
}
