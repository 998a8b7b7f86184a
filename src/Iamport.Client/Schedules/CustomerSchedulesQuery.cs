using Refit;

namespace Iamport.Client;

/// <summary>Which schedules of a billing key, and which page of them.</summary>
public sealed record CustomerSchedulesQuery
{
    /// <summary>The start of the window.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>The end of the window, not included; at most three months after <see cref="From"/>.</summary>
    public required DateTimeOffset To { get; init; }

    /// <summary>Only schedules in this state.</summary>
    [AliasAs("schedule-status")]
    public ScheduleStatus? ScheduleStatus { get; init; }

    /// <summary>The page, from 1; the first by default.</summary>
    public int? Page { get; init; }
}
