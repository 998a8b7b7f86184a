namespace Iamport.Client;

/// <summary>One choice within a combination of options: colour, red.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out what was chosen.</remarks>
public sealed partial record NaverOrderSelection
{
    /// <summary>The shop's identifier of what was chosen.</summary>
    public required string Code { get; init; }

    /// <summary>What there was to choose.</summary>
    public required string Label { get; init; }

    /// <summary>What was chosen.</summary>
    public required string Value { get; init; }

    /// <summary>The identifier.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"NaverOrderSelection {{ Code = {Code} }}";
}
