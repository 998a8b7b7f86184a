using System.Text.Json.Serialization;
using Iamport.Client.Escrow;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Goods that the shop sells and Naver Pay has paid (naverpay).</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out what it is.</remarks>
public sealed partial record NaverPayProduct : NaverProduct
{
    /// <summary>What kind of goods.</summary>
    [JsonPropertyName("categoryType")]
    public required NaverCategoryType CategoryType { get; init; }

    /// <summary>The kind within that kind, by Naver's table, such as <c>GENERAL</c>.</summary>
    [JsonPropertyName("categoryId")]
    public required string CategoryId { get; init; }

    /// <summary>The shop's identifier of it.</summary>
    public required string Uid { get; init; }

    /// <summary>How many pieces.</summary>
    public required int Count { get; init; }

    /// <summary>From which of Naver's services the customer came, where a contract wants it.</summary>
    [JsonPropertyName("payReferrer")]
    public string? PayReferrer { get; init; }

    /// <summary>The first day of a show, journey, flight or insurance.</summary>
    [JsonPropertyName("startDate"), JsonConverter(typeof(CompactDate))]
    public DateOnly? StartDate { get; init; }

    /// <summary>Its last day.</summary>
    [JsonPropertyName("endDate"), JsonConverter(typeof(CompactDate))]
    public DateOnly? EndDate { get; init; }

    /// <summary>Who sells it, where the shop is a market.</summary>
    [JsonPropertyName("sellerId")]
    public string? SellerId { get; init; }

    /// <summary>Kind and number.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"NaverPayProduct {{ Count = {Count} }}";

    internal override void Validate()
    {
        Requires.Text(Name, nameof(Name));
        Requires.Text(CategoryType.Value, nameof(CategoryType));
        Requires.Text(CategoryId, nameof(CategoryId));
        Requires.Text(Uid, nameof(Uid));
        Requires.That(Count >= 1, $"Count is {Count}; it must be at least 1.", nameof(Count));
    }
}
