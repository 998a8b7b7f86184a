using System.Text.Json.Serialization;
using Iamport.Client.Outcomes;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What became of a call that moved no money by itself. Switch over its three cases; there are no others.</summary>
/// <remarks>In JSON <c>outcome</c> says which case it is. A <c>Cause</c> is not written.</remarks>
/// <typeparam name="T">What the call made.</typeparam>
[JsonConverter(typeof(IamportOutcomeConverter))]
public abstract record IamportOutcome<T> : IOutcome
    where T : class
{
    private IamportOutcome()
    {
    }

    bool IOutcome.IsKnown => this is not StillUnknown;

    /// <summary>It was executed: what stands fits what was asked for, and is not older than the call.</summary>
    /// <param name="Value">What it made, as it stands now.</param>
    [JsonConverter(typeof(IamportOutcomeConverter))]
    public sealed record Executed(T Value) : IamportOutcome<T>;

    /// <summary>It was not executed, and will not be: calling again is safe.</summary>
    /// <param name="Reason">What was looked for and not found.</param>
    [JsonConverter(typeof(IamportOutcomeConverter))]
    public sealed record NotExecuted(string Reason) : IamportOutcome<T>;

    /// <summary>Not known yet. Do not call again; resolve the same record later.</summary>
    /// <param name="Record">The call.</param>
    /// <param name="Reason">Why it is not known.</param>
    /// <param name="Cause">The last failure of a read, if there was one.</param>
    [JsonConverter(typeof(IamportOutcomeConverter))]
    public sealed record StillUnknown(OutcomeRecord Record, string Reason, [property: JsonIgnore] IamportException? Cause = null) : IamportOutcome<T>;
}
