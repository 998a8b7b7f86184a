namespace Iamport.Client.Outcomes;

/// <summary>What all outcomes have in common.</summary>
internal interface IOutcome
{
    /// <summary>Whether nothing is left to find out, so that the call's record can be completed.</summary>
    bool IsKnown { get; }
}
