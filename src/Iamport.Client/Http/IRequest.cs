using Iamport.Client.Outcomes;
using Iamport.Client.Outcomes.Records;

namespace Iamport.Client.Http;

/// <summary>What every request record tells the transport about itself before it is sent.</summary>
internal interface IRequest
{
    /// <summary>The identifiers in the body under which the outcome can be looked up.</summary>
    RequestSubject Subject => default;

    /// <summary>Values that must not come back in a text of ours, should the service repeat them in its message.</summary>
    IEnumerable<string?> Secrets => [];

    /// <summary>Set where who makes the call finds out its outcome too.</summary>
    TrackedCall? Tracking => null;

    /// <summary>Throws an <see cref="ArgumentException"/> that names the field and the fix.</summary>
    /// <param name="now">The time, for fields that must lie ahead.</param>
    void Validate(DateTimeOffset now)
    {
    }
}
