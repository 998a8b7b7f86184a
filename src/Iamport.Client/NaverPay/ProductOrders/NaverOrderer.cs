using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>Who ordered at Naver Pay.</summary>
/// <remarks>Nothing of it is in its text (<see cref="ToString"/>).</remarks>
public sealed partial record NaverOrderer
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The Naver account, masked.</summary>
    public string? Id { get; init; }

    /// <summary>The telephone number.</summary>
    public string? Tel { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>Nothing of the customer.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "NaverOrderer { *** }";
}
