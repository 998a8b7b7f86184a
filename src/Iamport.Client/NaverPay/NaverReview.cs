using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What a buyer says of goods bought with Naver Pay.</summary>
/// <remarks>Its text (<see cref="ToString"/>) holds identifiers only: the rest is the customer's.</remarks>
public sealed partial record NaverReview
{
    /// <summary>Naver's identifier of the review.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string ReviewId { get; init; }

    /// <summary>
    /// The mark, a number as text: 0 to 2 in a general review, 10 to 13 in a premium one, more is better. The service's document also
    /// speaks of 1 to 5.
    /// </summary>
    public string? Score { get; init; }

    /// <summary>The title of a premium review, the whole text of a general one.</summary>
    public string? Title { get; init; }

    /// <summary>The text of a premium review; null in a general one.</summary>
    public string? Content { get; init; }

    /// <summary>The product order that it is about.</summary>
    public string? ProductOrderId { get; init; }

    /// <summary>The goods.</summary>
    public string? ProductId { get; init; }

    /// <summary>What the goods are called.</summary>
    public string? ProductName { get; init; }

    /// <summary>What the variant is called.</summary>
    public string? ProductOptionName { get; init; }

    /// <summary>The Naver account of the buyer, encrypted.</summary>
    public string? Writer { get; init; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was last changed; null when it was not.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>Identifiers, without what the customer says.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"NaverReview {{ ReviewId = {ReviewId}, ProductOrderId = {ProductOrderId} }}";
}
