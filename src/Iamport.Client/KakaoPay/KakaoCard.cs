using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>The card that paid an order at Kakao Pay.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the card's number.</remarks>
public sealed partial record KakaoCard
{
    /// <summary>The first digits of the card's number, which tell who issued it.</summary>
    public string? CardBin { get; init; }

    /// <summary>The months of instalment; 0 for a single payment.</summary>
    public int? InstallMonth { get; init; }

    /// <summary>The card company's name.</summary>
    public string? CardCorpName { get; init; }

    /// <summary>True when the instalments bear no interest.</summary>
    public bool? InterestFreeInstall { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>The instalments only.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"KakaoCard {{ InstallMonth = {InstallMonth} }}";
}
