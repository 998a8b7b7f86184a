namespace Iamport.Client;

/// <summary>A charge that was to be scheduled.</summary>
/// <param name="MerchantUid">The order.</param>
/// <param name="ScheduleAt">When it was to be charged.</param>
/// <param name="Amount">How much, in units of <paramref name="Currency"/>; null when it was to be the former schedule's.</param>
/// <param name="Currency">The currency; null when the request named none.</param>
public sealed record SentSchedule(string MerchantUid, DateTimeOffset ScheduleAt, decimal? Amount = null, Currency? Currency = null);
