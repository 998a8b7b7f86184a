using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>A combination of options that the customer chose, such as red and size 170.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out what it is.</remarks>
public sealed partial record NaverOrderOption
{
    /// <summary>How many pieces of it.</summary>
    [JsonPropertyName("optionQuantity")]
    public required int OptionQuantity { get; init; }

    /// <summary>What it adds to the price of a piece, in Korean won; negative where it takes off.</summary>
    [JsonPropertyName("optionPrice")]
    public required int OptionPrice { get; init; }

    /// <summary>The shop's identifier of the combination.</summary>
    [JsonPropertyName("selectionCode")]
    public string? SelectionCode { get; init; }

    /// <summary>What was chosen.</summary>
    public IReadOnlyList<NaverOrderSelection>? Selections { get; init; }

    /// <summary>Number and price.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"NaverOrderOption {{ OptionQuantity = {OptionQuantity}, OptionPrice = {OptionPrice} }}";
}
