using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>From where a customer came, by the cookies that Naver's own script left.</summary>
/// <remarks>Its text (<see cref="ToString"/>) holds nothing: they tell what a person did.</remarks>
public sealed partial record NaverInterface
{
    /// <summary>The cookie <c>CPAValidator</c>.</summary>
    [JsonPropertyName("cpaInflowCode")]
    public string? CpaInflowCode { get; init; }

    /// <summary>The cookie <c>NA_CO</c>.</summary>
    [JsonPropertyName("naverInflowCode")]
    public string? NaverInflowCode { get; init; }

    /// <summary>The cookie <c>NVADID</c>.</summary>
    [JsonPropertyName("saClickId")]
    public string? SaClickId { get; init; }

    /// <summary>Nothing of the customer.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "NaverInterface { *** }";
}
