using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>Where the goods of a product order go.</summary>
/// <remarks>Nothing of it is in its text (<see cref="ToString"/>).</remarks>
public sealed partial record NaverAddress
{
    /// <summary>Street and number.</summary>
    public string? Base { get; init; }

    /// <summary>Floor, flat and the like.</summary>
    public string? Detail { get; init; }

    /// <summary>The postal code.</summary>
    public string? Postcode { get; init; }

    /// <summary>The recipient's telephone number.</summary>
    public string? Tel1 { get; init; }

    /// <summary>Another telephone number of the recipient's.</summary>
    public string? Tel2 { get; init; }

    /// <summary>The recipient's name.</summary>
    public string? Name { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>Nothing of the customer.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "NaverAddress { *** }";
}
