using System.Text.Json.Serialization;
using Iamport.Client.Checkout;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Goods that Naver takes the order for (naverco); Naver asks the shop's server whether all of it is true.</summary>
/// <remarks>
/// Prices are in Korean won. Naver lets the customer choose delivery and may so change the amount; it tells the payment by webhook only.
/// Its text (<see cref="ToString"/>) leaves out what it is.
/// </remarks>
public sealed partial record NaverOrderProduct : NaverProduct
{
    /// <summary>The shop's identifier of it.</summary>
    public required string Id { get; init; }

    /// <summary>The identifier under which the shop manages it; the same when it is left out.</summary>
    [JsonPropertyName("merchantProductId")]
    public string? MerchantProductId { get; init; }

    /// <summary>Its identifier in Naver's shopping search; the same when it is left out.</summary>
    [JsonPropertyName("ecMallProductId")]
    public string? EcMallProductId { get; init; }

    /// <summary>The price of one piece without options, in Korean won.</summary>
    [JsonPropertyName("basePrice")]
    public required int BasePrice { get; init; }

    /// <summary>Whether it carries value-added tax.</summary>
    [JsonPropertyName("taxType")]
    public NaverTaxType? TaxType { get; init; }

    /// <summary>How many pieces; goods with options tell it per option.</summary>
    public int? Quantity { get; init; }

    /// <summary>Its page in the shop.</summary>
    [JsonPropertyName("infoUrl")]
    public required Uri InfoUrl { get; init; }

    /// <summary>Its small picture.</summary>
    [JsonPropertyName("imageUrl")]
    public required Uri ImageUrl { get; init; }

    /// <summary>What is given with it.</summary>
    [JsonPropertyName("giftName")]
    public string? GiftName { get; init; }

    /// <summary>The options chosen.</summary>
    public IReadOnlyList<NaverOrderOption>? Options { get; init; }

    /// <summary>What is bought to go with it.</summary>
    public IReadOnlyList<NaverOrderSupplement>? Supplements { get; init; }

    /// <summary>How it is delivered, and for how much.</summary>
    public required NaverOrderShipping Shipping { get; init; }

    /// <summary>Identifier and price.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"NaverOrderProduct {{ Id = {Id}, BasePrice = {BasePrice}, Quantity = {Quantity} }}";

    internal override void Validate()
    {
        Requires.Text(Id, nameof(Id));
        Requires.Text(Name, nameof(Name));
        Requires.That(BasePrice >= 0, $"BasePrice is {BasePrice}; it must not be negative.", nameof(BasePrice));
        Requires.That(Quantity is not < 1, $"Quantity is {Quantity}; it must be at least 1, or left out.", nameof(Quantity));
        BrowserFields.WebAddress(Requires.Value(InfoUrl, nameof(InfoUrl)), nameof(InfoUrl));
        BrowserFields.WebAddress(Requires.Value(ImageUrl, nameof(ImageUrl)), nameof(ImageUrl));
        Requires.Value(Shipping, nameof(Shipping)).Validate();
    }
}
