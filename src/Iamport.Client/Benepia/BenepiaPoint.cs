using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>What a buyer has.</summary>
public sealed partial record BenepiaPoint
{
    /// <summary>The points; null when Benepia did not say.</summary>
    public decimal? Point { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>The points.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"BenepiaPoint {{ Point = {Point} }}";
}
