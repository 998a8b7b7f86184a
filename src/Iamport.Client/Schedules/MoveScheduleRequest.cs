using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>When a schedule is to be charged instead.</summary>
public sealed partial record MoveScheduleRequest : IRequest
{
    /// <summary>When to charge; must lie ahead. Goes out in whole seconds.</summary>
    public required DateTimeOffset ScheduleAt { get; init; }

    // The order stands in the path.
    RequestSubject IRequest.Subject => new() { Schedules = [new("", ScheduleAt)] };

    void IRequest.Validate(DateTimeOffset now) => Requires.Time(ScheduleAt, nameof(ScheduleAt));
}
