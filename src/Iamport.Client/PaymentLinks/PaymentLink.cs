using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A link that a customer can pay.</summary>
/// <remarks>Its text (<see cref="ToString"/>) does not hold the address: who has it can pay and see the order.</remarks>
public sealed partial record PaymentLink
{
    /// <summary>The address to give to the customer.</summary>
    [JsonPropertyName("shortenedUrl"), JsonConverter(typeof(RequiredUri))]
    public required Uri ShortenedUrl { get; init; }

    /// <summary>The link's identifier, which <see cref="IPaymentLinksApi.DisableAsync"/> takes: the last segment of the address.</summary>
    [JsonIgnore]
    public string Id => Uri.UnescapeDataString(ShortenedUrl.AbsolutePath.Split('/')[^1]);

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>Nothing of the address.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "PaymentLink { *** }";
}
