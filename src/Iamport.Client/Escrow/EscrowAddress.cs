using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>An address in two lines.</summary>
/// <remarks>Its text (<see cref="ToString"/>) does not show it.</remarks>
public sealed partial record EscrowAddress
{
    /// <summary>The street and number, or the lot number.</summary>
    [JsonPropertyName("address_line_1")]
    public string? AddressLine1 { get; init; }

    /// <summary>The building, floor and flat.</summary>
    [JsonPropertyName("address_line_2")]
    public string? AddressLine2 { get; init; }

    /// <summary>Nothing of the address.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "EscrowAddress { *** }";
}
