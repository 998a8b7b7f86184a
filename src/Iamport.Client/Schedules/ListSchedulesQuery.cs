namespace Iamport.Client;

/// <summary>Which schedules, which page of them, and in which order.</summary>
public sealed record ListSchedulesQuery
{
    /// <summary>The start of the window.</summary>
    public required DateTimeOffset ScheduleFrom { get; init; }

    /// <summary>The end of the window, not included; at most three months after <see cref="ScheduleFrom"/>.</summary>
    public required DateTimeOffset ScheduleTo { get; init; }

    /// <summary>Only schedules in this state.</summary>
    public ScheduleStatus? ScheduleStatus { get; init; }

    /// <summary>The page, from 1; the first by default.</summary>
    public int? Page { get; init; }

    /// <summary>How many on a page, up to 1,000; 20 by default.</summary>
    public int? Limit { get; init; }

    /// <summary>The order; the latest first by default.</summary>
    public ScheduleSorting? Sorting { get; init; }
}
